import { unguessable } from './pkce.ts'

export interface ReceiveWebSsoOptions {
  /** The identity service: only a form of its origin is taken. */
  url: string
  /** The page of the app that completes the sign-in, on the origin where this answers: `/`. */
  app: string
}

/**
 * Takes the form that Keystone has the browser post, in a service worker or in whatever serves the app, and hands the token
 * to the tab's `sessionStorage` if a sign-in was begun there. The token is in no address, no history and no cache.
 *
 * @example
 * addEventListener('fetch', (event) => {
 *   const { method, url } = event.request
 *   if (method === 'POST' && new URL(url).pathname === '/auth/websso') event.respondWith(receiveWebSso(event.request, { url: keystone, app: '/' }))
 * })
 */
export async function receiveWebSso(request: Request, { url, app }: ReceiveWebSsoOptions): Promise<Response> {
  if (request.method !== 'POST') return say(405, 'Sign in from the app.')
  // a worker sees it as a property, a server as a header; Origin comes through where the page sends no referrer
  const from = [request.headers.get('origin'), request.headers.get('referer'), request.referrer]
  const sender = from.map((each) => URL.parse(each ?? '')?.origin).find((each) => each && each !== 'null')
  if (sender !== new URL(url).origin)
    return say(403, 'This sign-in does not come from the identity service of the app.')
  const token = await readToken(request)
  if (!token) return say(400, 'There is no token in this form.')
  const nonce = unguessable()
  const script = `if (sessionStorage.getItem('heatkit-websso')) sessionStorage.setItem('heatkit-websso-token', '${token}')
location.replace(${JSON.stringify(app).replaceAll('<', '\\u003c')})`
  return new Response(`<!doctype html><title>Signing in</title><script nonce="${nonce}">${script}</script>`, {
    headers: { ...headers, 'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'` },
  })
}

async function readToken(request: Request): Promise<string | undefined> {
  const form = await request.formData().catch(() => undefined)
  const token = form?.get('token')
  // nothing that could mean something to HTML or a script; Keystone's tokens are letters, digits and these
  return typeof token === 'string' && /^[\w.~+/=-]+$/.test(token) ? token : undefined
}

const headers = {
  'content-type': 'text/html;charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const say = (status: number, text: string) =>
  new Response(`<!doctype html><title>Signing in</title><p>${text} <a href="./">Back</a></p>`, { status, headers })
