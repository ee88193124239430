import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { projectView } from '../projects/project-view.ts'

/** The caller's own. */
export const listProjects: KeystoneHandler = (request) => {
  const { grants } = request.caller().user
  return collection(
    request,
    'projects',
    grants.filter(({ roles }) => roles.length > 0).map(({ project }) => projectView(request.cloud, project)),
  )
}
