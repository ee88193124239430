import type { Cloud } from '../cloud.ts'
import { keystoneTime } from '../clock/keystone-time.ts'
import { catalogFor } from './catalog.ts'
import type { TokenRecord } from './token-record.ts'

/** A token as Keystone shows it; the secret itself travels only in a header. */
export const tokenBody = (cloud: Cloud, token: TokenRecord, options: { catalog: boolean }): unknown => {
  const { scope, user } = token
  const common = {
    methods: token.methods,
    user: { domain: user.domain, id: user.id, name: user.name, password_expires_at: null },
    audit_ids: token.auditIds,
    expires_at: keystoneTime(token.expiresAt),
    issued_at: keystoneTime(token.issuedAt),
  }
  if (scope.kind === 'unscoped') return { token: common }
  const roles = token.roles.map((name) => ({ id: cloud.accounts.roleId(name), name }))
  const catalog = options.catalog ? { catalog: catalogFor(cloud, scope) } : {}
  if (scope.kind === 'system') return { token: { ...common, roles, system: { all: true }, ...catalog } }
  if (scope.kind === 'domain') return { token: { ...common, domain: scope.domain, roles, ...catalog } }
  const { id, name, domain } = scope.project
  return { token: { ...common, project: { domain, id, name }, is_domain: false, roles, ...catalog } }
}
