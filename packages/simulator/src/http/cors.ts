const simple = [
  'accept',
  'accept-language',
  'content-type',
  'cache-control',
  'content-language',
  'expires',
  'last-modified',
  'pragma',
]
const project = [
  'x-project-id',
  'x-project-name',
  'x-project-domain-id',
  'x-project-domain-name',
  'x-domain-id',
  'x-domain-name',
]
const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH']

/** What each service allows and shows where its operator has only named an origin. */
const services: Record<'keystone' | 'heat', { allow: string[]; expose: string }> = {
  keystone: {
    allow: [
      ...simple,
      ...project,
      'x-auth-token',
      'x-openstack-request-id',
      'x-subject-token',
      'openstack-auth-receipt',
    ],
    expose: 'X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token,Openstack-Auth-Receipt',
  },
  heat: {
    allow: [
      ...simple,
      'x-auth-token',
      'x-identity-status',
      'x-roles',
      'x-service-catalog',
      'x-user-id',
      'x-tenant-id',
      'x-openstack-request-id',
    ],
    expose: 'X-Auth-Token,X-Subject-Token,X-Service-Token,X-OpenStack-Request-ID',
  },
}

export type CorsService = keyof typeof services

/** The answer to a preflight. One header or method that is not allowed, and nothing is. oslo_middleware.cors */
export function preflight(request: Request, service: CorsService, origins: readonly string[]): Response {
  const origin = allowedOrigin(request, origins)
  const method = request.headers.get('access-control-request-method') ?? ''
  const asked = (request.headers.get('access-control-request-headers') ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter(Boolean)
  if (!origin || !methods.includes(method) || !asked.every((each) => services[service].allow.includes(each)))
    return new Response(null)
  const headers = { ...shared(origin), 'access-control-max-age': '3600', 'access-control-allow-methods': method }
  return new Response(null, {
    headers: { ...headers, ...(asked.length && { 'access-control-allow-headers': asked.join(',') }) },
  })
}

/** The answer as a page is allowed to read it. */
export function withCors(
  request: Request,
  response: Response,
  service: CorsService,
  origins: readonly string[],
): Response {
  const origin = allowedOrigin(request, origins)
  if (!origin) return response
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(shared(origin))) headers.set(name, value)
  headers.set('access-control-expose-headers', services[service].expose)
  return new Response(response.body, { status: response.status, headers })
}

function allowedOrigin(request: Request, origins: readonly string[]): string | undefined {
  const origin = request.headers.get('origin')
  if (!origin) return undefined
  return origins.includes('*') ? '*' : origins.find((each) => each === origin)
}

const shared = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  vary: 'Origin',
})
