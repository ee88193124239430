import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { remove } from './presence.ts'

/** Groups, such as `ldap` and `identity`, of options by the names that Keystone's configuration has. */
export type DomainConfig = Record<string, Record<string, unknown>>

/** A domain’s configuration, or one group of it, or one option of a group. */
export interface ConfigPart {
  id: string
  group?: string
  /** With a group. */
  option?: string
}

/**
 * What is configured for a domain; passwords are never shown.
 *
 * @example
 * const { ldap } = await getDomainConfig(client, { id, group: 'ldap' })
 */
export const getDomainConfig = (client: Client, part: ConfigPart, options?: CallOptions): Promise<DomainConfig> =>
  client.request('identity', pathOf(part), { ...options, read: (body) => readPart(body, part) })

/**
 * Puts a configuration in place of the one that there is.
 *
 * @example
 * await createDomainConfig(client, { id, config: { ldap: { url: 'ldaps://ldap.example' } } })
 */
export const createDomainConfig = (
  client: Client,
  { id, config }: { id: string; config: DomainConfig },
  options?: CallOptions,
): Promise<DomainConfig> => send(client, 'PUT', { id }, config, options)

/**
 * Changes what is given, and leaves the rest. Groups and options have to be there already.
 *
 * @example
 * await updateDomainConfig(client, { id, config: { ldap: { url: 'ldaps://other.example' } } })
 */
export const updateDomainConfig = (
  client: Client,
  { config, ...part }: ConfigPart & { config: DomainConfig },
  options?: CallOptions,
): Promise<DomainConfig> => send(client, 'PATCH', part, config, options)

/**
 * @example
 * await deleteDomainConfig(client, { id, group: 'ldap' })
 */
export const deleteDomainConfig = (client: Client, part: ConfigPart, options?: CallOptions): Promise<void> =>
  remove(client, pathOf(part), options)

/**
 * What holds for domains that say nothing.
 *
 * @example
 * const { identity } = await getDefaultDomainConfig(client)
 */
export const getDefaultDomainConfig = (
  client: Client,
  part: Omit<ConfigPart, 'id'> = {},
  options?: CallOptions,
): Promise<DomainConfig> =>
  client.request('identity', `domains/config${below(part)}/default`, {
    ...options,
    read: (body) => readPart(body, part),
  })

function send(client: Client, method: string, part: ConfigPart, config: DomainConfig, options?: CallOptions) {
  const { group = '', option = '' } = part
  // of a part Keystone wants only what is in it, and gives back what is around it
  const values = option ? { [option]: config[group]?.[option] } : config
  return client.request('identity', pathOf(part), {
    ...options,
    method,
    json: { config: values },
    secrets: Object.values(config).flatMap((each) => Object.values(each).map(String)),
    read: (body) => (body as { config: DomainConfig }).config,
  })
}

const pathOf = ({ id, ...part }: ConfigPart) => `${path`domains/${id}/config`}${below(part)}`

const below = ({ group, option }: Omit<ConfigPart, 'id'>) =>
  (group === undefined ? '' : path`/${group}`) + (option === undefined ? '' : path`/${option}`)

/** The part with what is around it, however much of that Keystone gives. */
function readPart(body: unknown, { group, option }: Omit<ConfigPart, 'id'>): DomainConfig {
  const { config } = body as { config: Record<string, unknown> }
  return (group !== undefined && option !== undefined ? { [group]: config } : config) as DomainConfig
}
