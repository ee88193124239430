import { type Client, path } from '@heatkit/core'
import type { AccessRule } from './access-rules.ts'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, type Kind, listAll } from './kind.ts'

export interface ApplicationCredential {
  id: string
  name: string
  description?: string
  projectId: string
  roles: { id: string; name: string }[]
  /** Whether it may make further application credentials and trusts. */
  unrestricted?: boolean
  expiresAt?: Date
  accessRules?: AccessRule[]
  /** Only when it is created. */
  secret?: string
}

export interface CreateApplicationCredential {
  userId: string
  name: string
  /** Keystone chooses one when absent. */
  secret?: string
  description?: string
  /** Some of one’s own in the project; all when absent. */
  roles?: ({ id: string } | { name: string })[]
  unrestricted?: boolean
  expiresAt?: Date
  /** Nothing else may be called with it: `{ service: 'orchestration', method: 'GET', path: '/v1/**' }`. */
  accessRules?: (Omit<AccessRule, 'id'> | { id: string })[]
}

export interface OfUser {
  userId: string
  id: string
}

/**
 * @example
 * for await (const { name, expiresAt } of listApplicationCredentials(client, { userId })) console.log(name, expiresAt)
 */
export const listApplicationCredentials = (
  client: Client,
  { userId, ...filter }: { userId: string; name?: string },
  options?: CallOptions,
): AsyncGenerator<ApplicationCredential> => listAll(client, credentialsOf(userId), filter, options)

/**
 * @example
 * const { roles } = await getApplicationCredential(client, { userId, id })
 */
export const getApplicationCredential = (
  client: Client,
  { userId, id }: OfUser,
  options?: CallOptions,
): Promise<ApplicationCredential> => getOne(client, credentialsOf(userId), { id }, options)

/**
 * For one’s own user, in the project of the session. Gives the secret, which Keystone shows this once.
 *
 * @example
 * const { id, secret } = await createApplicationCredential(client, { userId, name: 'ci', roles: [{ name: 'member' }] })
 */
export const createApplicationCredential = (
  client: Client,
  { userId, ...credential }: CreateApplicationCredential,
  options?: CallOptions,
): Promise<ApplicationCredential> =>
  createOne(client, credentialsOf(userId), credential, { ...options, secrets: [credential.secret] })

/**
 * Ends its tokens, too.
 *
 * @example
 * await deleteApplicationCredential(client, { userId, id })
 */
export const deleteApplicationCredential = (
  client: Client,
  { userId, id }: OfUser,
  options?: CallOptions,
): Promise<void> => deleteOne(client, credentialsOf(userId), { id }, options)

const credentialsOf = (userId: string): Kind<ApplicationCredential> => ({
  path: path`users/${userId}/application_credentials`,
  key: 'application_credential',
  fields: 'id name description projectId roles unrestricted expiresAt accessRules secret',
})
