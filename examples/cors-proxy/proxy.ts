// A CORS proxy as a Worker, for pages whose cloud does not allow their origin: what `proxied('https://this.worker')` sends to.
// TARGETS and ORIGINS are lists with commas: where it may send, and which pages may ask. It sees tokens and passwords: run your own.
export interface Settings {
  TARGETS: string
  ORIGINS: string
}

const up = [
  'accept',
  'content-type',
  'x-auth-token',
  'x-subject-token',
  'openstack-auth-receipt',
  'openstack-api-version',
  'x-openstack-request-id',
]
const down = [
  'content-type',
  'x-subject-token',
  'x-openstack-request-id',
  'openstack-auth-receipt',
  'retry-after',
  'location',
  'www-authenticate',
]

export default {
  async fetch(request: Request, { TARGETS, ORIGINS }: Settings): Promise<Response> {
    const origin = request.headers.get('origin') ?? ''
    if (!ORIGINS.split(',').includes(origin)) return refuse('This proxy does not serve your page.')
    const cors = { 'access-control-allow-origin': origin, vary: 'Origin' }
    if (request.method === 'OPTIONS') {
      const allow = {
        'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE',
        'access-control-allow-headers': up.join(','),
      }
      return new Response(null, { status: 204, headers: { ...cors, ...allow, 'access-control-max-age': '7200' } })
    }
    const target = targetOf(request.url)
    if (!target || !TARGETS.split(',').includes(target.origin)) return refuse('This proxy does not send there.', cors)
    const init = { method: request.method, headers: pick(request.headers, up), redirect: 'manual' } as const
    const body = ['GET', 'HEAD'].includes(request.method) ? null : await request.arrayBuffer()
    const answer = await fetch(new Request(target, { ...init, body }))
    const headers = { ...pick(answer.headers, down), ...cors, 'access-control-expose-headers': down.join(',') }
    return new Response(answer.body, { status: answer.status, headers })
  },
}

/** `/https/cloud.example:5000/v3/...` is `https://cloud.example:5000/v3/...`. */
function targetOf(url: string): URL | undefined {
  const { pathname, search } = new URL(url)
  const [, protocol, host, path] = /^\/(https?)\/([^/]+)(\/.*)?$/.exec(pathname) ?? []
  const target = `${protocol}://${host}${path ?? '/'}${search}`
  return protocol && URL.canParse(target) ? new URL(target) : undefined
}

const pick = (headers: Headers, names: string[]) =>
  Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!]] : [])))

const refuse = (why: string, headers: Record<string, string> = {}) => new Response(why, { status: 403, headers })
