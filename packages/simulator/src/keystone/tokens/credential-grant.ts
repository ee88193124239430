import type { ApplicationCredential } from '../records.ts'
import type { Grant } from './grant.ts'

/** What an application credential brings: its own project and roles, and no others. */
export const credentialGrant = (applicationCredential: ApplicationCredential): Grant => {
  const { user, project, roles } = applicationCredential
  return { user, scope: { kind: 'project', project }, roles, applicationCredential }
}
