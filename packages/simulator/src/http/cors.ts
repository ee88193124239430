/** What oslo.middleware's filter is configured with. */
export interface CorsRules {
  allowedOrigins: readonly string[]
  allowHeaders: readonly string[]
  exposeHeaders: readonly string[]
}

/** Dresses an answer as oslo.middleware does: a preflight with one unlisted header or method gets no CORS header at all. */
export const applyCors = (request: Request, response: Response, rules: CorsRules): Response =>
  request.method === 'OPTIONS' ? preflight(request, response, rules) : actual(request, response, rules)

const preflight = (request: Request, answer: Response, rules: CorsRules): Response => {
  const response = answer.ok ? answer : new Response(null, { status: 200 })
  const origin = allowedOrigin(request, rules)
  const method = request.headers.get('Access-Control-Request-Method')
  const asked = split(request.headers.get('Access-Control-Request-Headers'))
  if (!origin || !method || !methods.includes(method)) return response
  const listed = new Set([...rules.allowHeaders, ...simpleHeaders].map((name) => name.toLowerCase()))
  if (!asked.every((name) => listed.has(name.toLowerCase()))) return response

  response.headers.set('Vary', 'Origin')
  response.headers.set('Access-Control-Allow-Origin', origin)
  response.headers.set('Access-Control-Allow-Credentials', 'true')
  response.headers.set('Access-Control-Max-Age', '3600')
  response.headers.set('Access-Control-Allow-Methods', method)
  if (asked.length > 0) response.headers.set('Access-Control-Allow-Headers', asked.join(','))
  return response
}

const actual = (request: Request, response: Response, rules: CorsRules): Response => {
  const origin = allowedOrigin(request, rules)
  if (!origin) return response
  const vary = response.headers.get('Vary')
  response.headers.set('Vary', vary ? `${vary},Origin` : 'Origin')
  response.headers.set('Access-Control-Allow-Origin', origin)
  response.headers.set('Access-Control-Allow-Credentials', 'true')
  response.headers.set('Access-Control-Expose-Headers', rules.exposeHeaders.join(','))
  return response
}

const allowedOrigin = (request: Request, rules: CorsRules): string | undefined => {
  const origin = request.headers.get('Origin')
  if (!origin) return undefined
  if (rules.allowedOrigins.includes(origin)) return origin
  return rules.allowedOrigins.includes('*') ? '*' : undefined
}

const split = (value: string | null): string[] =>
  (value ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH']
const simpleHeaders = [
  'Accept',
  'Accept-Language',
  'Content-Type',
  'Cache-Control',
  'Content-Language',
  'Expires',
  'Last-Modified',
  'Pragma',
]
