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
    return new NetworkError('MixedContent', error, `an https page may not call http${proxy}`)
  // asks for nothing and carries nothing: if this is answered, the service is up, and CORS is what is missing
  const probe = new Request(origin, { mode: 'no-cors', credentials: 'omit', signal })
  const { type } = await send(probe).catch(() => error as { type?: string })
  if (type !== 'opaque') return error
  return new NetworkError(
    'Cors',
    error,
    `CORS: ${origin} does not know this page. In keystone.conf and heat.conf (or in the list of a proxy):\n\n[cors]\nallowed_origin = ${page.origin}\n${proxy}`,
  )
}

const proxy = `\nor send through a proxy: middleware: [proxied('https://...')]`
