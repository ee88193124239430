import type { Cloud } from '../../cloud.ts'
import type { Project } from '../accounts.ts'

export const projectView = (cloud: Cloud, { id, name, domain }: Project): Record<string, unknown> => ({
  id,
  name,
  domain_id: domain.id,
  description: '',
  enabled: true,
  parent_id: domain.id,
  is_domain: false,
  tags: [],
  options: {},
  links: { self: `${cloud.url}/identity/v3/projects/${id}` },
})
