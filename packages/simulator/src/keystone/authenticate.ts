import type { Answer } from '../http/answers.ts'
import { keystoneFault } from '../http/answers.ts'
import { type Accounts, domain, type Project, type User } from './accounts.ts'
import type { Token, Tokens } from './tokens.ts'

type Loose = Record<string, unknown>

const known = ['password', 'token']
const offered = ['external', 'password', 'token', 'totp', 'application_credential']
const suffix =
  'The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.'

export const unauthorized = (
  uri: string,
  message = 'The request you have made requires authentication.',
  more: object = {},
): Answer => keystoneFault(401, 'Unauthorized', message, more, uri)

export const badRequest = (what: string): Answer => keystoneFault(400, 'Bad Request', `${what} ${suffix}`)

/** What `POST /auth/tokens` does with its body. keystone.api.auth */
export function authenticate(body: unknown, { users, projects }: Accounts, tokens: Tokens, uri: string): Token {
  const auth = part(body, 'auth', 'request body')
  const identity = part(auth, 'identity', 'auth')
  const { methods } = identity
  if (!Array.isArray(methods)) throw badRequest('Expecting to find methods in identity.')
  const odd = methods.find((method) => !offered.includes(method as string))
  if (odd !== undefined)
    throw unauthorized(uri, 'Attempted to authenticate with an unsupported method.', { identity: { methods: offered } })
  const missing = methods.find((method) => !known.includes(method as string))
  if (missing !== undefined)
    throw keystoneFault(501, 'Not Implemented', `The simulator does not know the method ${String(missing)} yet.`)

  const parent = methods.includes('token') ? byToken(part(identity, 'token', 'identity'), tokens) : undefined
  const user = methods.includes('password')
    ? byPassword(part(identity, 'password', 'identity'), users, uri)
    : parent!.user
  const project = scope(auth['scope'], user, projects, uri)
  return tokens.issue({
    user,
    methods: [...new Set([...(methods as string[]), ...(parent?.methods ?? [])])],
    ...(project && { project }),
    ...(parent && { expiresAt: parent.expiresAt, auditIds: parent.auditIds }),
  })
}

function byToken({ id }: Loose, tokens: Tokens): Token {
  const token = tokens.find(String(id))
  if (!token) throw keystoneFault(404, 'Not Found', 'Could not recognize Fernet token')
  return token
}

function byPassword(password: Loose, users: readonly User[], uri: string): User {
  const given = part(password, 'user', 'password')
  if (given['id'] === undefined && given['domain'] === undefined) throw badRequest('Expecting to find domain in user.')
  const user = users.find((each) =>
    given['id'] === undefined ? each.name === given['name'] && inDomain(given) : each.id === given['id'],
  )
  if (!user || user.password !== given['password']) throw unauthorized(uri)
  return user
}

function scope(given: unknown, user: User, projects: readonly Project[], uri: string): Project | undefined {
  if (given === undefined || given === 'unscoped') return undefined
  const keys = Object.keys(given as Loose)
  const [key] = keys
  if (keys.length !== 1)
    throw badRequest('Expecting to find system, project, domain, OS-TRUST:trust or unscoped in scope.')
  if (key === 'unscoped') return undefined
  if (key !== 'project')
    throw keystoneFault(501, 'Not Implemented', `The simulator does not know the scope ${String(key)} yet.`)
  const wanted = (given as { project: Loose }).project
  if (wanted['id'] === undefined && wanted['domain'] === undefined)
    throw badRequest('Expecting to find domain in project.')
  const project = projects.find((each) =>
    wanted['id'] === undefined ? each.name === wanted['name'] && inDomain(wanted) : each.id === wanted['id'],
  )
  if (!project || !user.roles.has(project.id)) throw unauthorized(uri)
  return project
}

const inDomain = (given: Loose) => {
  const { id, name } = (given['domain'] ?? {}) as Loose
  return id === domain.id || name === domain.name
}

function part(from: unknown, key: string, where: string): Loose {
  const found = (from as Loose | undefined)?.[key]
  if (typeof found !== 'object' || found === null) throw badRequest(`Expecting to find ${key} in ${where}.`)
  return found as Loose
}
