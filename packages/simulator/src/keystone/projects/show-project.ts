import { json } from '../../http/json.ts'
import { forbidden, notFound } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { projectView } from './project-view.ts'

export const showProject: KeystoneHandler = ({ cloud, caller, params }) => {
  const { id = '' } = params
  const asking = caller()
  const project = cloud.accounts.projects.find((one) => one.id === id)
  const isOwn = asking.scope.kind === 'project' && asking.scope.project === project
  if (!isOwn && !isAdmin(asking)) throw forbidden('identity:get_project')
  if (!project) throw notFound(`project: ${id}`)
  return json(200, { project: projectView(cloud, project) })
}
