import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { deleteOne, getOne, type Kind, listAll } from './kind.ts'

/** One call that an application credential may make. */
export interface AccessRule {
  id: string
  /** Type of the service. */
  service: string
  method: string
  /** With `*` for a part, `**` for any number of them, `{name}` for a part. */
  path: string
}

/**
 * Rules stay when their application credential is gone, to be used again.
 *
 * @example
 * for await (const { method, path } of listAccessRules(client, { userId })) console.log(method, path)
 */
export const listAccessRules = (
  client: Client,
  { userId, ...filter }: { userId: string; service?: string; method?: string; path?: string },
  options?: CallOptions,
): AsyncGenerator<AccessRule> => listAll(client, rulesOf(userId), filter, options)

/**
 * @example
 * const { service } = await getAccessRule(client, { userId, id })
 */
export const getAccessRule = (
  client: Client,
  { userId, id }: { userId: string; id: string },
  options?: CallOptions,
): Promise<AccessRule> => getOne(client, rulesOf(userId), { id }, options)

/**
 * Is refused while an application credential has the rule.
 *
 * @example
 * await deleteAccessRule(client, { userId, id })
 */
export const deleteAccessRule = (
  client: Client,
  { userId, id }: { userId: string; id: string },
  options?: CallOptions,
): Promise<void> => deleteOne(client, rulesOf(userId), { id }, options)

const rulesOf = (userId: string): Kind<AccessRule> => ({
  path: path`users/${userId}/access_rules`,
  key: 'access_rule',
  fields: 'id service method path',
})
