import type { Cloud } from '../../cloud.ts'
import type { Role } from '../accounts.ts'
import { roleFacts } from './role-facts.ts'

export const roleView = (cloud: Cloud, role: Role): Record<string, unknown> => ({
  ...roleFacts(role),
  links: { self: `${cloud.url}/identity/v3/roles/${role.id}` },
})
