import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { projectView } from '../projects/project-view.ts'
import { findUserOfPath } from './find-user-of-path.ts'

export const listProjectsOfUser: KeystoneHandler = (request) => {
  const { grants } = findUserOfPath(request, 'list_user_projects')
  return collection(
    request,
    'projects',
    grants.filter(({ roles }) => roles.length > 0).map(({ project }) => projectView(request.cloud, project)),
  )
}
