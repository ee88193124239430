import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { deleteOne, getOne, type Kind, listAll } from './kind.ts'
import { type Role, roles } from './roles.ts'

/** What a user has allowed an OAuth1 consumer. */
export interface OAuth1AccessToken {
  id: string
  consumerId: string
  projectId: string
  authorizingUserId: string
  expiresAt?: Date
}

/**
 * @example
 * for await (const { consumerId } of listOAuth1AccessTokens(client, { userId })) console.log(consumerId)
 */
export const listOAuth1AccessTokens = (
  client: Client,
  { userId }: { userId: string },
  options?: CallOptions,
): AsyncGenerator<OAuth1AccessToken> => listAll(client, tokensOf(userId), {}, options)

/**
 * @example
 * const { projectId } = await getOAuth1AccessToken(client, { userId, id })
 */
export const getOAuth1AccessToken = (
  client: Client,
  { userId, id }: { userId: string; id: string },
  options?: CallOptions,
): Promise<OAuth1AccessToken> => getOne(client, tokensOf(userId), { id }, options)

/**
 * @example
 * await deleteOAuth1AccessToken(client, { userId, id })
 */
export const deleteOAuth1AccessToken = (
  client: Client,
  { userId, id }: { userId: string; id: string },
  options?: CallOptions,
): Promise<void> => deleteOne(client, tokensOf(userId), { id }, options)

/**
 * @example
 * for await (const role of listOAuth1AccessTokenRoles(client, { userId, id })) console.log(role.name)
 */
export const listOAuth1AccessTokenRoles = (
  client: Client,
  { userId, id }: { userId: string; id: string },
  options?: CallOptions,
): AsyncGenerator<Role> =>
  listAll(client, { ...roles, path: path`users/${userId}/OS-OAUTH1/access_tokens/${id}/roles` }, {}, options)

/**
 * @example
 * const { name } = await getOAuth1AccessTokenRole(client, { userId, id, roleId })
 */
export const getOAuth1AccessTokenRole = (
  client: Client,
  { userId, id, roleId }: { userId: string; id: string; roleId: string },
  options?: CallOptions,
): Promise<Role> =>
  getOne(client, { ...roles, path: path`users/${userId}/OS-OAUTH1/access_tokens/${id}/roles` }, { id: roleId }, options)

const tokensOf = (userId: string): Kind<OAuth1AccessToken> => ({
  path: path`users/${userId}/OS-OAUTH1/access_tokens`,
  key: 'access_token',
  fields: 'id consumerId projectId authorizingUserId expiresAt',
})
