import type { Cloud } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import { expected, malformed, unauthorized } from '../faults.ts'
import type { User } from '../accounts.ts'
import { readBody } from '../read-body.ts'
import { rolesIn } from '../roles/roles-in.ts'
import { addToken } from '../tokens/add-token.ts'
import { findToken } from '../tokens/find-token.ts'
import type { TokenScope } from '../tokens/token-record.ts'
import { accessBody } from './access-body.ts'
import { findTenant } from './find-tenant.ts'

/** `POST /v2.0/tokens`: a password or a token, in the default domain. */
export const createV2Token = async (cloud: Cloud, request: Request): Promise<Response> => {
  const { auth } = await readBody(request)
  if (!isObject(auth)) throw expected('auth', 'request body')
  const { passwordCredentials, token: given, tenantId, tenantName } = auth
  if (tenantId !== undefined && tenantName !== undefined)
    throw malformed('Expecting either tenantId or tenantName, not both.')
  const parent = isObject(given) ? (findToken(cloud, String(given['id'])) ?? refuse()) : undefined
  const user = parent?.user ?? byPassword(cloud, passwordCredentials)
  const tenant = findTenant(user, tenantId, tenantName)
  if (!tenant && (tenantId ?? tenantName) !== undefined) throw unauthorized()
  const methods = parent ? ['token'] : ['password']
  const scope: TokenScope = tenant ? { kind: 'project', project: tenant.project } : { kind: 'unscoped' }
  const facts = { methods, user, scope, roles: rolesIn(cloud, user, scope) }
  return json(200, accessBody(cloud, addToken(cloud, facts, parent)))
}

const byPassword = (cloud: Cloud, given: unknown): User => {
  if (!isObject(given)) throw expected('passwordCredentials or token', 'auth')
  const { username, password } = given
  const user = cloud.accounts.users.find(({ name, domain }) => name === username && domain.id === 'default')
  if (!user?.enabled || user.password !== password) throw unauthorized()
  return user
}

const refuse = (): never => {
  throw unauthorized()
}
