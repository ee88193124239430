import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface Credential {
  id: string
  /** `totp`, `ec2`, `cert`, or any other. */
  type: string
  /** Text: the secret, or JSON that holds it. */
  blob: string
  userId: string
  projectId?: string
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateCredential extends Partial<Omit<Credential, 'id'>> {
  type: string
  blob: string
  userId: string
}

export interface CredentialFilter extends Paged {
  userId?: string
  type?: string
}

/**
 * Yields credentials, secrets included.
 *
 * @example
 * for await (const credential of listCredentials(client, { type: 'totp' })) console.log(credential.id)
 */
export const listCredentials = (
  client: Client,
  filter: CredentialFilter = {},
  options?: CallOptions,
): AsyncGenerator<Credential> => listAll(client, credentials, filter, options)

/**
 * @example
 * const { id } = await getCredential(client, { id })
 */
export const getCredential = (client: Client, credential: Identified, options?: CallOptions): Promise<Credential> =>
  getOne(client, credentials, credential, options)

/**
 * Keeps a secret for a user; with type `totp` that of the user’s passcodes, in Base32.
 *
 * @example
 * const { id } = await createCredential(client, { type: 'totp', blob: base32Secret, userId })
 */
export const createCredential = (
  client: Client,
  credential: CreateCredential,
  options?: CallOptions,
): Promise<Credential> => createOne(client, credentials, credential, { ...options, secrets: [credential.blob] })

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateCredential(client, { id, blob })
 */
export const updateCredential = (
  client: Client,
  credential: Identified & Partial<CreateCredential>,
  options?: CallOptions,
): Promise<Credential> => updateOne(client, credentials, credential, { ...options, secrets: [credential.blob] })

/**
 * @example
 * await deleteCredential(client, credential)
 */
export const deleteCredential = (client: Client, credential: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, credentials, credential, options)

const credentials: Kind<Credential> = {
  path: 'credentials',
  key: 'credential',
  fields: 'id type blob userId projectId',
}
