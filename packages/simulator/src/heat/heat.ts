import type { Cloud } from '../cloud.ts'
import { json } from '../http/json.ts'
import { router } from '../http/router.ts'
import { allows } from '../keystone/application-credentials/allows.ts'
import { isAdmin } from '../keystone/is-admin.ts'
import { findToken } from '../keystone/tokens/find-token.ts'
import { NotSimulated } from '../not-simulated.ts'
import { notSimulatedAnswer } from '../not-simulated-answer.ts'
import { HeatError } from './heat-error.ts'
import { heatFault } from './heat-fault.ts'
import { readJson } from './read-json.ts'
import { heatRoutes } from './routes.ts'
import { webobAnswer } from './webob-answer.ts'

/** Heat's API; `path` is what follows `/orchestration`. */
export const createHeat = (cloud: Cloud): ((request: Request, path: string) => Promise<Response>) => {
  const find = router(heatRoutes)

  const answer = async (request: Request, path: string): Promise<Response> => {
    const [, version = '', project = ''] = path.split('/')
    if (version === '' || version === 'versions' || isOtherVersion(version)) return versions(cloud)
    if (path === '/healthcheck') return json(200, { detailed: false, reasons: [] })
    if (!/^v1(\.0)?$/.test(version)) return webobAnswer(request, 404)
    const token = findToken(cloud, request.headers.get('X-Auth-Token'))
    if (!token || !allows(token, 'orchestration', request.method, path)) return unauthorized(cloud)
    const match = find(request.method, path.slice(`/${version}/${project}`.length))
    if (!match || project === '') return webobAnswer(request, 404)
    if ('allowed' in match) return refuseMethod(request, match.allowed)

    const admin = isAdmin(token)
    const own = token.scope.kind === 'project' ? token.scope.project.id : undefined
    if (project !== own && !admin) throw new HeatError(403, 'HTTPForbidden', denied)
    const url = new URL(request.url)
    return match.handler({
      cloud,
      token,
      admin,
      projectId: project,
      params: match.params,
      query: url.searchParams,
      target: `${request.method} ${path.slice(`/${version}/${project}`.length)}`,
      body: () => readJson(request),
      anyBody: async () => ((await request.clone().text()) === '' ? undefined : readJson(request)),
      accepted: () => webobAnswer(request, 202),
    })
  }

  return (request, path) => answer(request, path).catch((error: unknown) => failed(error))
}

const isOtherVersion = (part: string): boolean => /^v\d+(\.\d+)?$/.test(part) && !/^v1(\.0)?$/.test(part)

const denied = 'Access was denied to this resource.'

const failed = (error: unknown): Response => {
  if (error instanceof NotSimulated) return notSimulatedAnswer(error)
  if (error instanceof HeatError) return heatFault(error)
  throw error
}

const versions = (cloud: Cloud): Response => {
  const links = [{ rel: 'self', href: `${cloud.url}/orchestration/v1/` }]
  return json(300, { versions: [{ id: 'v1.0', status: 'CURRENT', links }] })
}

const unauthorized = (cloud: Cloud): Response =>
  json(
    401,
    { error: { code: 401, title: 'Unauthorized', message: 'The request you have made requires authentication.' } },
    { 'WWW-Authenticate': `Keystone uri="${cloud.url}/identity"` },
  )

const refuseMethod = (request: Request, allowed: string[]): Response => {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allowed.join(',') } })
  const fault = heatFault(new HeatError(405, 'HTTPMethodNotAllowed', malformed))
  return request.method === 'HEAD' ? new Response(null, fault) : fault
}

const malformed = 'The server could not comply with the request since it is either malformed or otherwise incorrect.'
