import { Answer, json, keystoneFault } from '../http/answers.ts'
import { type Call, createRouter, type Router } from '../http/router.ts'
import { type Accounts, domain } from './accounts.ts'
import { authenticate, badRequest, unauthorized } from './authenticate.ts'
import { catalog } from './catalog.ts'
import type { Token, Tokens } from './tokens.ts'

export interface KeystoneOptions {
  /** Of the whole cloud. */
  url: string
  regions: readonly string[]
  accounts: Accounts
  tokens: Tokens
}

/** Keystone's routes, below `/identity`. */
export function keystone({ url, regions, accounts, tokens }: KeystoneOptions): Router {
  const uri = `${url}/identity/v3`
  const vary = { vary: 'X-Auth-Token' }
  const version = {
    id: 'v3.14',
    status: 'stable',
    updated: '2020-04-07T00:00:00Z',
    links: [{ rel: 'self', href: `${uri}/` }],
    'media-types': [{ base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' }],
  }
  const caller = ({ request }: Call) => {
    const token = tokens.find(request.headers.get('x-auth-token'))
    if (!token) throw unauthorized(uri)
    return token
  }
  const subject = (call: Call) => {
    caller(call)
    const token = tokens.find(call.request.headers.get('x-subject-token'))
    if (!token) throw keystoneFault(404, 'Not Found', 'This is not a recognized Fernet token')
    return token
  }
  const describe = (token: Token, call: Call) =>
    ({
      token: describeToken(
        token,
        call.url.searchParams.has('nocatalog') ? undefined : (id) => catalog(url, regions, id),
      ),
    }) as const
  const home = () => json({ versions: { values: [version] } }, 300, { location: `${uri}/`, ...vary })
  const home3 = () => json({ version }, 200, vary)
  const issue = (call: Call) => {
    const type = call.request.headers.get('content-type')
    if (type && !type.startsWith('application/json'))
      throw badRequest('Expecting to find application/json in Content-Type header.')
    const token = authenticate(call.body, accounts, tokens, uri)
    return json(describe(token, call), 201, { 'x-subject-token': token.id, ...vary })
  }
  const validate = (call: Call) => {
    const token = subject(call)
    return json(describe(token, call), 200, { 'x-subject-token': token.id, ...vary })
  }
  return createRouter(
    {
      'GET /?': home,
      'GET /v3/?': home3,
      'POST /v3/auth/tokens': issue,
      'GET /v3/auth/tokens': validate,
      'HEAD /v3/auth/tokens': (call) =>
        new Response(null, { headers: { 'x-subject-token': subject(call).id, ...vary } }),
      'DELETE /v3/auth/tokens': (call) => {
        tokens.revoke(subject(call).id)
        return json(null, 204, vary)
      },
      'GET /v3/auth/projects': (call) => {
        const { user } = caller(call)
        const projects = accounts.projects
          .filter(({ id }) => user.roles.has(id))
          .map(({ id, name }) => ({
            id,
            name,
            domain_id: domain.id,
            description: '',
            enabled: true,
            parent_id: domain.id,
            is_domain: false,
            tags: [],
            options: {},
            links: { self: `${uri}/projects/${id}` },
          }))
        return json({ projects, links: { next: null, self: `${uri}/auth/projects`, previous: null } }, 200, vary)
      },
      'GET /v3/auth/catalog': (call) => {
        const { project } = caller(call)
        if (!project)
          throw keystoneFault(403, 'Forbidden', 'A project-scoped token is required to produce a service catalog.')
        return json({ catalog: catalog(url, regions, project.id), links: { self: `${uri}/auth/catalog` } }, 200, vary)
      },
    },
    (allowed) =>
      new Answer(
        json({ message: 'The method is not allowed for the requested URL.' }, 405, {
          allow: allowed.join(', '),
          ...vary,
        }),
      ),
    () => badRequest('Expecting to find valid JSON in request body.'),
  )
}

function describeToken(
  { user, project, methods, issuedAt, expiresAt, auditIds }: Token,
  listCatalog?: (project: string) => object[],
): object {
  const micro = (time: number) => new Date(time).toISOString().replace('Z', '000Z')
  const who = { domain, id: user.id, name: user.name, password_expires_at: null }
  const base = { methods, user: who, audit_ids: auditIds, expires_at: micro(expiresAt), issued_at: micro(issuedAt) }
  if (!project) return base
  const roles = (user.roles.get(project.id) ?? []).map((name) => ({ id: `role-${name}`, name }))
  const scoped = { ...base, project: { domain, id: project.id, name: project.name }, is_domain: false, roles }
  return listCatalog ? { ...scoped, catalog: listCatalog(project.id) } : scoped
}
