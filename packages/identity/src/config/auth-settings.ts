import type { Reference, Scope } from '@heatkit/core'
import type { TenantOptions } from '../sign-in/tenant.ts'
import type { UserOptions } from '../sign-in/user.ts'

/** What is under `auth`, all of it texts, none of them empty. */
export type AuthSettings = Partial<Record<string, string>>

/** An id goes before a name, as in keystoneauth. */
export const who = (auth: AuthSettings): UserOptions => ({
  ...(auth['user_id'] ? { userId: auth['user_id'] } : { username: auth['username'] ?? '' }),
  ...option('userDomain', domain(auth, 'user_domain')),
})

/** `system_scope` counts where nothing else does. */
export function where(auth: AuthSettings): Scope & { url: string } {
  const scope = {
    ...option('project', named(auth['project_id'], auth['project_name'])),
    ...option('domain', named(auth['domain_id'], auth['domain_name'])),
    ...option('trust', auth['trust_id']),
  }
  const system = auth['system_scope'] === 'all' && !Object.keys(scope).length
  const projectDomain = option('projectDomain', domain(auth, 'project_domain'))
  return { url: auth['auth_url']!, ...scope, ...projectDomain, ...(system && { system }) }
}

export const tenant = ({ auth_url, project_id, project_name }: AuthSettings): TenantOptions & { url: string } => ({
  url: auth_url!,
  ...(project_id ? { tenantId: project_id } : option('tenantName', project_name)),
})

/** An address of v2.0, and nothing that only v3 knows. */
export const isV2 = (auth: AuthSettings): boolean =>
  /\/v2\.0\/*$/.test(auth['auth_url']!) &&
  !Object.keys(auth).some((key) => /^(user_|project_)?domain_|^user_id/.test(key))

/** One address for whatever is asked here. */
export const everywhere = ({ endpoint }: AuthSettings): { endpoints: Record<string, string> } => ({
  endpoints: endpoint ? { identity: endpoint, orchestration: endpoint } : {},
})

const named = (id: string | undefined, name: string | undefined): Reference | undefined => (id ? { id } : name)

const domain = (auth: AuthSettings, which: string) =>
  named(auth[`${which}_id`] ?? auth['default_domain_id'], auth[`${which}_name`] ?? auth['default_domain_name'])

const option = <Key extends string, T>(key: Key, value: T | undefined): { [K in Key]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: T }
