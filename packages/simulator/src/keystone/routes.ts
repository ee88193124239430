import type { Cloud } from '../cloud.ts'
import type { Route } from '../http/router.ts'
import { json } from '../http/json.ts'
import { NotSimulated } from '../not-simulated.ts'
import { catalogFor } from './catalog.ts'
import { forbidden, unauthorized } from './faults.ts'
import { findToken } from './find-token.ts'
import { KeystoneError } from './keystone-error.ts'
import { readBody } from './read-body.ts'
import { signIn } from './sign-in.ts'
import { tokenBody } from './token-body.ts'
import type { TokenRecord } from './token-record.ts'
import { versionBody } from './version-body.ts'

export type KeystoneHandler = (cloud: Cloud, request: Request, url: URL) => Promise<Response> | Response

const version: KeystoneHandler = (cloud, request) => {
  if (request.headers.get('Accept')?.includes('application/json-home')) throw new NotSimulated('the JSON home document')
  return json(200, { version: versionBody(cloud) })
}

const createToken: KeystoneHandler = async (cloud, request, url) => {
  const body = await readBody(request)
  const token = signIn(cloud, body['auth'])
  return json(201, tokenBody(cloud, token, wanted(url)), { 'X-Subject-Token': token.secret })
}

const showToken: KeystoneHandler = (cloud, request, url) => {
  const subject = subjectToken(cloud, request, 'identity:validate_token')
  return json(200, tokenBody(cloud, subject, wanted(url)), { 'X-Subject-Token': subject.secret })
}

const checkToken: KeystoneHandler = (cloud, request) => {
  const subject = subjectToken(cloud, request, 'identity:check_token')
  return json(200, undefined, { 'Content-Type': 'application/json', 'X-Subject-Token': subject.secret })
}

const revokeToken: KeystoneHandler = (cloud, request) => {
  subjectToken(cloud, request, 'identity:revoke_token').revoked = true
  return json(204)
}

const listProjects: KeystoneHandler = (cloud, request) => {
  const projects = caller(cloud, request).user.grants.map(({ project }) => ({
    id: project.id,
    name: project.name,
    domain_id: project.domain.id,
    description: '',
    enabled: true,
    parent_id: project.domain.id,
    is_domain: false,
    tags: [],
    options: {},
    links: { self: `${cloud.url}/identity/v3/projects/${project.id}` },
  }))
  return json(200, { projects, links: { next: null, self: `${cloud.url}/identity/v3/auth/projects`, previous: null } })
}

const showCatalog: KeystoneHandler = (cloud, request) => {
  const { scope } = caller(cloud, request)
  if (scope.kind !== 'project') {
    throw new KeystoneError(403, 'A project-scoped token is required to produce a service catalog.')
  }
  return json(200, { catalog: catalogFor(cloud, scope), links: { self: `${cloud.url}/identity/v3/auth/catalog` } })
}

/** Paths after `/identity/v3`. */
export const keystoneRoutes: readonly Route<KeystoneHandler>[] = [
  { method: 'GET', path: '', handler: version },
  { method: 'GET', path: '/', handler: version },
  { method: 'HEAD', path: '/auth/tokens', handler: checkToken },
  { method: 'POST', path: '/auth/tokens', handler: createToken },
  { method: 'GET', path: '/auth/tokens', handler: showToken },
  { method: 'DELETE', path: '/auth/tokens', handler: revokeToken },
  { method: 'GET', path: '/auth/projects', handler: listProjects },
  { method: 'GET', path: '/auth/catalog', handler: showCatalog },
]

const wanted = (url: URL): { catalog: boolean } => ({ catalog: !url.searchParams.has('nocatalog') })

const caller = (cloud: Cloud, request: Request): TokenRecord => {
  const token = findToken(cloud, request.headers.get('X-Auth-Token'))
  if (!token) throw unauthorized()
  return token
}

const subjectToken = (cloud: Cloud, request: Request, action: string): TokenRecord => {
  const asking = caller(cloud, request)
  const secret = request.headers.get('X-Subject-Token')
  if (!secret) throw new KeystoneError(404, 'No token in the request')
  if (!cloud.tokens.has(secret)) throw new KeystoneError(404, 'Could not recognize Fernet token')
  const subject = findToken(cloud, secret)
  if (!subject) throw new KeystoneError(404, 'Failed to validate token')
  if (subject.user !== asking.user && !asking.roles.includes('admin')) throw forbidden(action)
  return subject
}
