/** Makes requests fail, for a test. */
export interface Fault {
  /** Any when absent. */
  method?: string
  /** A part of the URL; any when absent. */
  url?: string
  /** How many requests; 1 when absent. */
  times?: number
  /** What they are answered with, instead of being handled. */
  status?: number
  body?: string
  headers?: Record<string, string>
  /** No answer comes. With `after`, though the request was handled. */
  reset?: 'before' | 'after'
}

export interface Faults {
  add(fault: Fault): void
  /** Handles a request unless a fault wants it. */
  around(request: Request, handle: () => Promise<Response>): Promise<Response>
}

export function openFaults(): Faults {
  const open: Fault[] = []
  return {
    add: (fault) => void open.push({ ...fault }),
    async around(request, handle) {
      const fault = open.find(
        ({ method, url, times }) =>
          times !== 0 && (!method || method === request.method) && (!url || request.url.includes(url)),
      )
      if (!fault) return handle()
      fault.times = (fault.times ?? 1) - 1
      if (fault.reset === 'after') await handle()
      if (fault.reset) throw new TypeError('fetch failed')
      return new Response(fault.body ?? null, { status: fault.status ?? 503, headers: fault.headers ?? {} })
    },
  }
}
