import type { Cloud } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import type { User } from '../accounts.ts'
import { totp } from '../methods/totp.ts'
import { rolesIn } from '../roles/roles-in.ts'
import { addReceipt } from '../tokens/add-receipt.ts'
import { addToken } from '../tokens/add-token.ts'
import { findToken } from '../tokens/find-token.ts'
import { accessBody } from './access-body.ts'
import { RackspaceError } from './rackspace-error.ts'

/** `POST /v2.0/tokens`: an API key, a password, a token with its tenant, or the passcode that a password asked for. */
export const createToken = async (cloud: Cloud, request: Request): Promise<Response> => {
  const auth = await readAuth(request)
  const { tenantId, tenantName } = auth
  if (tenantId !== undefined && tenantName !== undefined)
    throw new RackspaceError('badRequest', 'Invalid request. Specify tenantId OR tenantName, not both.')
  const { user, by } = await prove(cloud, auth, request.headers.get('X-SessionId'))
  const wanted = tenantId ?? tenantName
  // an account is one tenant, whose name is its id
  const grant = wanted === undefined ? user.grants[0] : user.grants.find(({ project }) => project.id === wanted)
  if (!grant)
    throw new RackspaceError('unauthorized', `Token doesn't belong to Tenant with Id/Name: '${String(wanted)}'`)
  const scope = { kind: 'project', project: grant.project } as const
  const token = addToken(cloud, { methods: by, user, scope, roles: rolesIn(cloud, user, scope) })
  return json(200, accessBody(cloud, token, grant.project))
}

const readAuth = async (request: Request): Promise<Record<string, unknown>> => {
  const body: unknown = await request.json().catch(() => undefined)
  const auth = isObject(body) ? body['auth'] : undefined
  if (!isObject(auth) || !request.headers.get('Content-Type')?.startsWith('application/json'))
    throw new RackspaceError('badRequest', 'Invalid json request body')
  return auth
}

type Proof = { user: User; by: string[] }

const prove = async (cloud: Cloud, auth: Record<string, unknown>, sessionId: string | null): Promise<Proof> => {
  const {
    'RAX-KSKEY:apiKeyCredentials': key,
    'RAX-AUTH:passcodeCredentials': code,
    passwordCredentials: password,
    token,
  } = auth
  const named = (name: unknown): User | undefined =>
    cloud.accounts.users.find((one) => one.name === name && one.enabled)
  if (isObject(key)) {
    const user = named(key['username'])
    return { user: user?.apiKey !== undefined && user.apiKey === key['apiKey'] ? user : refuse(), by: ['APIKEY'] }
  }
  if (isObject(password)) {
    const user = named(password['username'])
    if (user?.password !== password['password']) refuse()
    return { user: wantPasscode(cloud, user ?? refuse()), by: ['PASSWORD'] }
  }
  if (isObject(code))
    return { user: await byPasscode(cloud, sessionId, code['passcode']), by: ['PASSWORD', 'PASSCODE'] }
  if (isObject(token)) return { user: findToken(cloud, String(token['id']))?.user ?? refuse(), by: ['TOKEN'] }
  throw new RackspaceError(
    'badRequest',
    'Invalid request body: unable to parse Auth data. Please review XML or JSON formatting.',
  )
}

/** A session for the passcode of who has an authenticator and has to use it. */
const wantPasscode = (cloud: Cloud, user: User): User => {
  if (user.options['multi_factor_auth_enabled'] !== true) return user
  const { id } = addReceipt(cloud, user, ['PASSWORD'])
  throw new RackspaceError('unauthorized', 'Additional authentication credentials required', {
    'WWW-Authenticate': `OS-MF sessionId='${id}', factor='PASSCODE'`,
  })
}

const byPasscode = async (cloud: Cloud, sessionId: string | null, passcode: unknown): Promise<User> => {
  const session = cloud.records.receipts.get(sessionId ?? '')
  if (!session || session.expiresAt <= cloud.clock.now()) return refuse()
  const proof = await Promise.resolve(totp(cloud, { user: { id: session.user.id, passcode } })).catch(() => undefined)
  return proof?.user ?? refuse()
}

const refuse = (): never => {
  throw new RackspaceError('unauthorized', 'Unable to authenticate user with credentials provided.')
}
