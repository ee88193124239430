import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'

export const userView = (cloud: Cloud, { id, name, domain, enabled, options }: User): Record<string, unknown> => ({
  id,
  name,
  domain_id: domain.id,
  enabled,
  password_expires_at: null,
  options,
  links: { self: `${cloud.url}/identity/v3/users/${id}` },
})
