import { NetworkError } from './errors/network-error.ts'
import type { Fetch } from './middleware.ts'

/** A page is told nothing about why a request failed. This finds out what can be found out, and says the way out. */
export async function diagnose(error: unknown, send: Fetch, signal: AbortSignal): Promise<unknown> {
  const page = (globalThis as { location?: Location }).location
  if (!(error instanceof NetworkError) || error.code !== 'Unreachable' || !page?.protocol.startsWith('http'))
    return error
  const { origin, protocol } = new URL(error.url)
  if (navigator.onLine === false) return new NetworkError('Offline', error, 'this device is offline.')
  if (protocol < page.protocol)
    return new NetworkError('MixedContent', error, `an https page may not call plain http. ${proxy}`)
  if (origin === page.origin) return error
  // asks for nothing and carries nothing: if this is answered, the service is up, and CORS is what is missing
  const probe = new Request(origin, { mode: 'no-cors', credentials: 'omit', signal })
  const up = await send(probe).then(
    ({ type }) => type === 'opaque',
    () => false,
  )
  return up ? new NetworkError('Cors', error, noCors(origin, page.origin)) : error
}

const proxy = `Or send through a proxy: middleware: [proxied('https://...')].`

const noCors = (service: string, page: string) => `no CORS: ${service} does not let this page read its answers.
Have its operator add to keystone.conf and heat.conf:

[cors]
allowed_origin = ${page}

${proxy}`
