import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findAssignment } from './assignment.ts'
import { roleView } from './role-view.ts'

export const listGrants: KeystoneHandler = (request) => {
  const { roles } = findAssignment(request, 'list')
  return collection(
    request,
    'roles',
    roles.map((role) => roleView(request.cloud, role)),
  )
}
