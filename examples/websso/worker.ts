// The other way, for an app that a Worker serves: it takes the form that Keystone posts, where no service worker has to.
import { receiveWebSso } from '@heatkit/identity'

interface Settings {
  /** Where Keystone is. */
  OS_AUTH_URL: string
  /** The files of the app. */
  ASSETS: { fetch(request: Request): Promise<Response> }
}

export default {
  async fetch(request: Request, { OS_AUTH_URL: url, ASSETS }: Settings): Promise<Response> {
    if (new URL(request.url).pathname === '/auth/websso') return receiveWebSso(request, { url, app: '/?signed-in' })
    return ASSETS.fetch(request)
  },
}
