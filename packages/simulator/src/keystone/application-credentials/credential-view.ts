import { keystoneTime } from '../../clock/keystone-time.ts'
import type { Cloud } from '../../cloud.ts'
import type { ApplicationCredential } from '../records.ts'
import { roleFacts } from '../roles/role-facts.ts'
import { accessRuleFacts } from './access-rule-facts.ts'

/** Without its secret, which only the answer to its creation holds. */
export const credentialView = (cloud: Cloud, one: ApplicationCredential): Record<string, unknown> => ({
  id: one.id,
  name: one.name,
  description: one.description,
  user_id: one.user.id,
  project_id: one.project.id,
  system: null,
  expires_at: one.expiresAt === undefined ? null : keystoneTime(one.expiresAt).replace('Z', ''),
  unrestricted: one.unrestricted,
  roles: one.roles.map(roleFacts),
  ...(one.accessRules && { access_rules: one.accessRules.map(accessRuleFacts) }),
  links: { self: `${cloud.url}/identity/v3/application_credentials/${one.id}` },
})
