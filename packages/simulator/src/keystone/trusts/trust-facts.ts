import { keystoneTime } from '../../clock/keystone-time.ts'
import type { Cloud } from '../../cloud.ts'
import type { Trust } from '../records.ts'

/** A trust as lists show it. */
export const trustFacts = (cloud: Cloud, trust: Trust): Record<string, unknown> => ({
  id: trust.id,
  trustor_user_id: trust.trustor.id,
  trustee_user_id: trust.trustee.id,
  project_id: trust.project.id,
  impersonation: trust.impersonation,
  expires_at: trust.expiresAt === undefined ? null : keystoneTime(trust.expiresAt),
  remaining_uses: trust.remainingUses ?? null,
  deleted_at: null,
  redelegated_trust_id: null,
  redelegation_count: 0,
  links: { self: `${cloud.url}/identity/v3/OS-TRUST/trusts/${trust.id}` },
})
