import type { Cloud } from '../cloud.ts'
import { isObject } from '../is-object.ts'
import { NotSimulated } from '../not-simulated.ts'
import type { User } from './accounts.ts'
import { checkAuth } from './check-auth.ts'
import { expected, unauthorized } from './faults.ts'
import { findToken } from './find-token.ts'
import { KeystoneError } from './keystone-error.ts'
import { findDomain, resolveScope } from './resolve-scope.ts'
import type { TokenRecord, TokenScope } from './token-record.ts'

/** Checks the credentials of `POST /auth/tokens` and issues a token. */
export const signIn = (cloud: Cloud, auth: unknown): TokenRecord => {
  const { methods, identity, scope } = checkAuth(auth)
  const wanted = resolveScope(cloud, scope)
  const proofs = methods.map((method) => prove(cloud, method, identity[method]))
  const first = proofs[0]
  if (!first || proofs.some((proof) => proof.user !== first.user)) throw unauthorized()
  const { user } = first
  const parent = proofs.find((proof) => proof.parent)?.parent
  const actual = wanted ?? defaultScope(user)
  const roles = rolesFor(user, actual)
  if (actual.kind !== 'unscoped' && roles.length === 0) throw unauthorized()

  const now = Math.floor(cloud.clock.now() / 1000) * 1000
  const token: TokenRecord = {
    secret: `gAAAAA${cloud.random.text(174, base64url)}`,
    methods: [...new Set([...methods, ...(parent?.methods ?? [])])],
    user,
    scope: actual,
    roles,
    auditIds: [cloud.random.text(22, base64url), ...(parent?.auditIds.slice(-1) ?? [])],
    issuedAt: now,
    // a chain of tokens never outlives its first
    expiresAt: parent?.expiresAt ?? now + cloud.tokenLifetime * 1000,
    revoked: false,
  }
  cloud.tokens.set(token.secret, token)
  return token
}

interface Proof {
  user: User
  parent?: TokenRecord
}

const prove = (cloud: Cloud, method: string, data: unknown): Proof => {
  if (method === 'password') return { user: byPassword(cloud, data) }
  if (method === 'token') return byToken(cloud, data)
  throw new NotSimulated(`the sign-in method ${method}`)
}

const byPassword = (cloud: Cloud, data: unknown): User => {
  const wanted = isObject(data) ? data['user'] : undefined
  if (!isObject(wanted)) throw expected('user', 'password')
  const { id, name, domain, password } = wanted
  if (id === undefined && name === undefined) {
    throw new KeystoneError(400, 'Invalid input for field identity/password/user: id or name must be present.')
  }
  if (id === undefined && domain === undefined) throw expected('domain', 'user')
  const home = id === undefined ? findDomain(cloud, domain) : undefined
  const user = cloud.accounts.users.find((one) => (home ? one.name === name && one.domain === home : one.id === id))
  if (!user?.enabled || user.password !== password) throw unauthorized()
  return user
}

const byToken = (cloud: Cloud, data: unknown): Proof => {
  const secret = isObject(data) ? data['id'] : undefined
  if (typeof secret !== 'string')
    throw new KeystoneError(400, "Invalid input for field 'identity/token': 'id' is a required property")
  if (!cloud.tokens.has(secret)) throw new KeystoneError(404, 'Could not recognize Fernet token')
  const parent = findToken(cloud, secret)
  if (!parent) throw new KeystoneError(404, 'Failed to validate token')
  return { user: parent.user, parent }
}

const defaultScope = (user: User): TokenScope => {
  const grant = user.grants.find(({ project }) => project === user.defaultProject)
  return grant ? { kind: 'project', project: grant.project } : { kind: 'unscoped' }
}

const rolesFor = (user: User, scope: TokenScope): string[] => {
  if (scope.kind === 'project') return user.grants.find(({ project }) => project === scope.project)?.roles ?? []
  if (scope.kind === 'domain') return scope.domain === user.domain ? user.domainRoles : []
  return scope.kind === 'system' ? user.systemRoles : []
}

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
