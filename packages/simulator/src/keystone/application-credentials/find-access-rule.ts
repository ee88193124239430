import { notFound } from '../faults.ts'
import type { KeystoneRequest } from '../keystone-request.ts'
import type { AccessRule } from '../records.ts'
import { findUserOfPath } from '../users/find-user-of-path.ts'

export const findAccessRule = (request: KeystoneRequest, action: string): AccessRule => {
  const { id = '' } = request.params
  const user = findUserOfPath(request, action)
  const rule = request.cloud.records.accessRules.get(id)
  if (rule?.user !== user) throw notFound(`Access Rule: ${id}`)
  return rule
}
