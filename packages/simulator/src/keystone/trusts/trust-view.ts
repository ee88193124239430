import type { Cloud } from '../../cloud.ts'
import type { Trust } from '../records.ts'
import { roleView } from '../roles/role-view.ts'
import { rolesLinks } from './roles-links.ts'
import { trustFacts } from './trust-facts.ts'

export const trustView = (cloud: Cloud, trust: Trust): Record<string, unknown> => ({
  ...trustFacts(cloud, trust),
  roles: trust.roles.map((role) => roleView(cloud, role)),
  roles_links: rolesLinks(cloud, trust),
})
