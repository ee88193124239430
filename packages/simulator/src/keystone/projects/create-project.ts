import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import { conflict, notFound } from '../faults.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'
import { projectView } from './project-view.ts'

export const createProject: KeystoneHandler = async (request) => {
  const { project: given } = await request.body()
  requireAdmin(request, 'create_project')
  const { name, domain_id: domainId = 'default' } = isObject(given) ? given : {}
  if (typeof name !== 'string' || name === '') throw new KeystoneError(400, "'name' is a required property")
  const { cloud } = request
  const { domains, projects } = cloud.accounts
  const domain = domains.find(({ id }) => id === domainId)
  if (!domain) throw notFound(`domain: ${String(domainId)}`)
  const known = projects.find((one) => one.name === name && one.domain === domain)
  if (known) throw conflict('project', duplicate(name, known.id))
  const project = { id: cloud.random.hex(), name, domain }
  projects.push(project)
  return json(201, { project: projectView(cloud, project) })
}

const duplicate = (name: string, id: string): string =>
  'it is not permitted to have two projects with either the same name or same id in the same domain: ' +
  `name is ${name}, project id ${id}`
