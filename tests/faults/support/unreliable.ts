import type { Fetch } from '@heatkit/core'

/** What happens to a request and its answer on the way. */
const faults: Record<string, (request: Request, send: Fetch) => Promise<Response>> = {
  async 'reset before it arrives'() {
    throw new TypeError('fetch failed')
  },
  async 'reset after it was done'(request, send) {
    await send(request)
    throw new TypeError('fetch failed')
  },
  async 'broken off within the body'(request, send) {
    const text = await (await send(request)).text()
    return new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)))
          controller.error(new TypeError('terminated'))
        },
      }),
      { status: 201 },
    )
  },
  async '502 before it arrives'() {
    return page(502)
  },
  async '504 after it was done'(request, send) {
    await send(request)
    return page(504)
  },
  /** Heat goes on with it while others look for it and ask again: their answer is 409 by then. */
  async '504, and done later'(request, send) {
    const late = request.clone()
    setTimeout(() => void send(late).catch(() => {}), 50)
    return page(504)
  },
}

const page = (status: number) =>
  new Response(`<html><body><h1>${status}</h1></body></html>`, { status, headers: { 'content-type': 'text/html' } })

/** A way to a cloud on which one request in five meets one of these faults, in turn. Signing in is spared. */
export function unreliable(send: Fetch): { fetch: Fetch; counts: Record<string, number> } {
  const counts: Record<string, number> = {}
  const names = Object.keys(faults)
  let arrived = 0
  let failed = 0
  return {
    counts,
    async fetch(request) {
      if (request.url.includes('/identity') || (arrived += 1) % 5) return send(request)
      const name = names[(failed += 1) % names.length]!
      // what a reader asks for is as good as lost when it comes later
      counts[name] = (counts[name] ?? 0) + 1
      return faults[name]!(request.clone() as Request, send)
    },
  }
}
