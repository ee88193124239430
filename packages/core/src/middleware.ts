/** What sends a request: the platform's fetch, a simulator, or a pipeline of middleware. */
export type Fetch = (request: Request) => Promise<Response>

/** Goes around every attempt of every call. Calls `next` to go on, or answers itself. */
export type Middleware = (request: Request, next: Fetch) => Promise<Response>

/** First in the list is outermost. */
export const compose = (middleware: readonly Middleware[], send: Fetch): Fetch =>
  middleware.reduceRight<Fetch>((next, layer) => (request) => layer(request, next), send)
