import { keystoneTime } from '../../clock/keystone-time.ts'
import type { Cloud } from '../../cloud.ts'
import { accessRuleFacts } from '../application-credentials/access-rule-facts.ts'
import { catalogFor } from '../catalog/catalog-for.ts'
import { roleFacts } from '../roles/role-facts.ts'
import type { TokenRecord } from './token-record.ts'

/** A token as Keystone shows it; the secret itself travels only in a header. */
export const tokenBody = (cloud: Cloud, token: TokenRecord, options: { catalog: boolean }): unknown => ({
  token: {
    methods: token.methods,
    user: userOf(token),
    audit_ids: token.auditIds,
    expires_at: endOf(token),
    issued_at: keystoneTime(token.issuedAt),
    ...scopeOf(token),
    ...(token.scope.kind !== 'unscoped' && {
      roles: token.roles.map((role) =>
        token.trust || token.federated ? roleFacts(role) : { id: role.id, name: role.name },
      ),
      ...(options.catalog && { catalog: catalogFor(cloud, token.scope) }),
    }),
    ...(token.applicationCredential && { application_credential: credentialOf(token.applicationCredential) }),
  },
})

// an end that comes from the application credential is spelled in another way
const endOf = ({ expiresAt, applicationCredential }: TokenRecord): string =>
  applicationCredential?.expiresAt === expiresAt
    ? keystoneTime(expiresAt).replace('.000000Z', '')
    : keystoneTime(expiresAt)

const userOf = ({ user: { id, name, domain }, federated }: TokenRecord): unknown =>
  federated
    ? {
        domain,
        id,
        name,
        'OS-FEDERATION': {
          groups: federated.groups,
          identity_provider: { id: federated.provider },
          protocol: { id: federated.protocol },
        },
      }
    : { domain, id, name, password_expires_at: null }

const scopeOf = ({ scope, trust }: TokenRecord): object => {
  if (scope.kind === 'unscoped') return {}
  if (scope.kind === 'system') return { system: { all: true } }
  if (scope.kind === 'domain') return { domain: scope.domain }
  const { id, name, domain } = scope.project
  const project = { domain, id, name }
  if (!trust) return { project, is_domain: false }
  const { trustor, trustee, impersonation } = trust
  const users = { trustor_user: { id: trustor.id }, trustee_user: { id: trustee.id } }
  return { project, 'OS-TRUST:trust': { id: trust.id, ...users, impersonation } }
}

const credentialOf = ({
  id,
  name,
  unrestricted,
  accessRules,
}: NonNullable<TokenRecord['applicationCredential']>): unknown => ({
  id,
  name,
  restricted: !unrestricted,
  ...(accessRules && { access_rules: accessRules.map(accessRuleFacts) }),
})
