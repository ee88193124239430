import type { Cloud } from '../../cloud.ts'
import type { Credential } from '../records.ts'

export const credentialView = (cloud: Cloud, one: Credential): Record<string, unknown> => ({
  id: one.id,
  user_id: one.user.id,
  project_id: one.projectId,
  type: one.type,
  blob: one.blob,
  links: { self: `${cloud.url}/identity/v3/credentials/${one.id}` },
})
