import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'
import { forbidden } from '../faults.ts'
import type { Trust } from '../records.ts'
import { impliedRoles } from '../roles/implied-roles.ts'
import type { Grant } from './grant.ts'

/** What a trust lends to its trustee; one that is used up is gone. */
export const trustGrant = (cloud: Cloud, trust: Trust, user: User): Grant => {
  if (user !== trust.trustee || !trust.trustor.enabled) throw forbidden()
  if (trust.remainingUses !== undefined) {
    trust.remainingUses--
    if (trust.remainingUses === 0) cloud.records.trusts.delete(trust.id)
  }
  return {
    user: trust.impersonation ? trust.trustor : user,
    scope: { kind: 'project', project: trust.project },
    roles: impliedRoles(trust.roles, cloud.accounts.roles),
    trust,
  }
}
