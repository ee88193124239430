// A CORS proxy as a Worker, for pages whose cloud does not allow their origin: what `proxied('https://this.worker')` sends to.
// It sees tokens and passwords: run your own, and name targets and pages as narrowly as you can.

export interface Settings {
  /** Origins that it may send to, with commas: `https://cloud.example:5000,https://cloud.example:8004`. */
  TARGETS: string
  /** Origins of the pages that may ask, with commas. */
  ORIGINS: string
}

/** Nothing else goes to the cloud: no cookies, no word of who asked. */
const up = [
  'accept',
  'authorization',
  'content-length',
  'content-type',
  'openstack-api-version',
  'openstack-auth-receipt',
  'x-auth-token',
  'x-openstack-request-id',
  'x-subject-token',
]
/** Nothing else comes back: no cookies, and no `Location` that leads around the proxy. */
const down = [
  'content-type',
  'openstack-auth-receipt',
  'retry-after',
  'www-authenticate',
  'x-compute-request-id',
  'x-openstack-request-id',
  'x-subject-token',
]
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

export default {
  async fetch(request: Request, { TARGETS, ORIGINS }: Settings): Promise<Response> {
    const { method, headers, signal } = request
    const origin = headers.get('origin') ?? ''
    if (!list(ORIGINS).includes(origin))
      return say(403, 'This proxy does not serve your page: ORIGINS does not name it.')
    const cors = {
      'access-control-allow-origin': origin,
      'access-control-expose-headers': down.join(),
      'cache-control': 'no-store',
      vary: 'origin',
    }
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...cors, ...preflight } })
    const target = targetOf(request.url)
    if (!target || !list(TARGETS).includes(target.origin) || !methods.includes(method))
      return say(
        403,
        `This proxy does not send ${method} to ${target?.origin ?? 'no address'}: TARGETS does not name it.`,
        cors,
      )
    try {
      // as it comes; `duplex` is what the standard wants said of that
      const init = {
        method,
        headers: pick(headers, up),
        body: request.body,
        duplex: 'half',
        redirect: 'manual',
        signal,
      }
      const answer = await fetch(new Request(target, init as RequestInit))
      return new Response(answer.body, { status: answer.status, headers: { ...pick(answer.headers, down), ...cors } })
    } catch {
      signal.throwIfAborted()
      return say(502, `${target.origin} does not answer this proxy.`, cors)
    }
  },
}

const preflight = {
  'access-control-allow-methods': methods.join(),
  'access-control-allow-headers': up.join(),
  'access-control-max-age': '7200',
}

/** `/https/cloud.example:5000/v3/...` is `https://cloud.example:5000/v3/...`. */
function targetOf(url: string): URL | undefined {
  const { pathname, search } = new URL(url)
  const [, protocol, host, path = '/'] = /^\/(https?)\/([^/@]+)(\/.*)?$/.exec(pathname) ?? []
  const target = `${protocol}://${host}${path}${search}`
  return protocol && URL.canParse(target) ? new URL(target) : undefined
}

const list = (names: string) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

const pick = (headers: Headers, names: string[]) =>
  Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!]] : [])))

const say = (status: number, why: string, headers: Record<string, string> = {}) =>
  new Response(why, {
    status,
    headers: { ...headers, 'content-type': 'text/plain;charset=utf-8', 'x-content-type-options': 'nosniff' },
  })
