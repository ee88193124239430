import { notFound } from '../faults.ts'
import type { KeystoneError } from '../keystone-error.ts'
import type { Assignment } from './assignment.ts'

export const missingGrant = ({ user, scopeId }: Assignment, role: string): KeystoneError =>
  notFound(`role assignment with role: ${role}, user or group: ${user.id}, project, domain, or system: ${scopeId}`)
