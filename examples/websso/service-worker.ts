// Takes the form that Keystone posts, which a static host would answer with 405. Everything else goes its way.
import { receiveWebSso } from '@heatkit/identity'

interface FetchEvent extends Event {
  request: Request
  respondWith(response: Promise<Response>): void
}
const scope = self as unknown as EventTarget & { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } }
const url = new URL(location.href).searchParams.get('keystone') ?? ''

scope.addEventListener('install', () => void scope.skipWaiting())
scope.addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent
  if (request.method === 'POST' && new URL(request.url).pathname === '/auth/websso')
    (event as FetchEvent).respondWith(receiveWebSso(request, { url, app: '/?signed-in' }))
})
