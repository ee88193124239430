import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import {
  createOne,
  deleteOne,
  getOne,
  listAll,
  updateOne,
  type Identified,
  type Kind,
  type Match,
  type Paged,
} from './kind.ts'

export interface User {
  id: string
  name: string
  domainId: string
  enabled: boolean
  description?: string
  email?: string
  defaultProjectId?: string
  passwordExpiresAt?: Date
  options?: UserOptions
  federated?: unknown[]
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface UserOptions {
  ignorePasswordExpiry?: boolean
  ignoreChangePasswordUponFirstUse?: boolean
  ignoreLockoutFailureAttempts?: boolean
  ignoreUserInactivity?: boolean
  lockPassword?: boolean
  multiFactorAuthEnabled?: boolean
  /** Lists of methods; all of one list are enough: `[['password', 'totp']]`. */
  multiFactorAuthRules?: string[][]
}

export interface CreateUser extends Partial<Omit<User, 'id' | 'passwordExpiresAt'>> {
  name: string
  password?: string
}

export interface UserFilter extends Paged {
  name?: Match
  domainId?: string
  enabled?: boolean
  /** Id of the identity provider that a federated user comes from. */
  idpId?: string
  protocolId?: string
  uniqueId?: string
  /** A comparison and a time: `lt:2026-01-01T00:00:00Z`. Of `lt lte gt gte eq neq`. */
  passwordExpiresAt?: string
}

/**
 * Yields users, those of the own domain where the role reaches no further.
 *
 * @example
 * for await (const user of listUsers(client, { name: { contains: 'ada' } })) console.log(user.name)
 */
export const listUsers = (client: Client, filter: UserFilter = {}, options?: CallOptions): AsyncGenerator<User> =>
  listAll(client, users, filter, options)

/**
 * @example
 * const { id } = await getUser(client, { id })
 */
export const getUser = (client: Client, user: Identified, options?: CallOptions): Promise<User> =>
  getOne(client, users, user, options)

/**
 * Gives the user with the id that Keystone chose.
 *
 * @example
 * const { id } = await createUser(client, { name: 'ada', domainId, password })
 */
export const createUser = (client: Client, user: CreateUser, options?: CallOptions): Promise<User> =>
  createOne(client, users, user, { ...options, secrets: [user.password] })

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateUser(client, { id, enabled: false })
 */
export const updateUser = (
  client: Client,
  user: Identified & Partial<CreateUser>,
  options?: CallOptions,
): Promise<User> => updateOne(client, users, user, { ...options, secrets: [user.password] })

/**
 * @example
 * await deleteUser(client, user)
 */
export const deleteUser = (client: Client, user: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, users, user, options)

export const users: Kind<User> = {
  path: 'users',
  key: 'user',
  fields: 'id name domainId enabled description email defaultProjectId passwordExpiresAt options federated',
}

/**
 * Changes one's own password, which ends all of the user's tokens. Works with an expired password, too.
 *
 * @example
 * await changePassword(client, { userId, password: 'new', originalPassword: 'old' })
 */
export const changePassword = (
  client: Client,
  { userId, password, originalPassword }: { userId: string; password: string; originalPassword: string },
  options?: CallOptions,
): Promise<void> =>
  client.request('identity', path`users/${userId}/password`, {
    ...options,
    method: 'POST',
    json: { user: { password, original_password: originalPassword } },
    secrets: [password, originalPassword],
  })
