import type { Cloud } from '../cloud.ts'
import { isInFront } from '../http/is-in-front.ts'
import { json } from '../http/json.ts'
import { router } from '../http/router.ts'
import { NotSimulated } from '../not-simulated.ts'
import { notSimulatedAnswer } from '../not-simulated-answer.ts'
import { KeystoneError } from './keystone-error.ts'
import { readBody } from './read-body.ts'
import { readText } from './read-text.ts'
import { receiptAnswer } from './receipt-answer.ts'
import { ReceiptRefusal } from './receipt-refusal.ts'
import { keystoneRoutes } from './routes.ts'
import { findCaller } from './tokens/find-caller.ts'
import { createV2Token } from './v2/create-v2-token.ts'
import { versionBody } from './version-body.ts'

/** Keystone v3; `path` is what follows `/identity`. */
export const createKeystone = (cloud: Cloud): ((request: Request, path: string) => Promise<Response>) => {
  const find = router(keystoneRoutes)

  const answer = async (request: Request, path: string): Promise<Response> => {
    if (path === '' || path === '/') return versions(cloud)
    if (cloud.identityV2 && path === '/v2.0/tokens') return createV2Token(cloud, request)
    const below = path.match(/^\/v3(\/.*)?$/)
    const match = below && find(request.method, below[1] ?? '')
    if (!match) return missing(below?.[1])
    if (request.method === 'HEAD' && 'allowed' in match && match.allowed.includes('GET')) {
      const { status, headers } = await answer(new Request(request, { method: 'GET' }), path)
      return new Response(null, { status, headers })
    }
    if ('handler' in match) {
      const { method, headers, url } = request
      return match.handler({
        cloud,
        method,
        headers,
        params: match.params,
        query: new URL(url).searchParams,
        self: url,
        caller: () => findCaller(cloud, headers.get('X-Auth-Token')),
        body: () => readBody(request),
        text: () => readText(request),
      })
    }
    const allow = [...new Set(['OPTIONS', 'HEAD', ...match.allowed])].join(', ')
    if (request.method === 'OPTIONS') return new Response('', { status: 200, headers: { ...html, Allow: allow } })
    return json(405, { message: 'The method is not allowed for the requested URL.' }, { Allow: allow })
  }

  return async (request, path) => {
    const response = await answer(request, path).catch((error: unknown) => failed(cloud, error))
    if (!isInFront(response)) response.headers.set('Vary', 'X-Auth-Token')
    return response
  }
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }

const versions = (cloud: Cloud): Response =>
  json(300, { versions: { values: [versionBody(cloud)] } }, { Location: `${cloud.url}/identity/v3/` })

const failed = (cloud: Cloud, error: unknown): Response => {
  if (error instanceof NotSimulated) return notSimulatedAnswer(error)
  if (error instanceof ReceiptRefusal) return receiptAnswer(error)
  if (!(error instanceof KeystoneError)) throw error
  const { status, message, identity } = error
  if (status === 413) return tooLarge(message)
  const body = { error: { code: status, ...(identity && { identity }), message, title: titles[status] } }
  return json(status, body, status === 401 ? { 'WWW-Authenticate': `Keystone uri="${cloud.url}/identity/v3"` } : {})
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
}

const missing = (path: string | undefined): Response => {
  const part = path?.split('/')[1] ?? ''
  if (elsewhere.has(part) || part.startsWith('OS-')) throw new NotSimulated(`Keystone's /v3${path}`)
  return new Response(notFoundPage, { status: 404, headers: html })
}

// what Keystone serves beyond signing in
const elsewhere = new Set(
  (
    'auth users projects domains roles groups services endpoints regions credentials policies role_assignments ' +
    'role_inferences limits registered_limits limits_model system ec2tokens s3tokens'
  ).split(' '),
)

const notFoundPage =
  '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n' +
  '<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling ' +
  'and try again.</p>\n'

// refused by a filter in front of Keystone, hence another shape
const tooLarge = (message: string): Response => {
  const title = 'Request Entity Too Large'
  return json(413, { message: `${message}<br /><br />\n\n\n`, code: `413 ${title}`, title })
}
