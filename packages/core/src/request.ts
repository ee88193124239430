import { parseJson } from './body.ts'
import { type EndpointChoice, findEndpoint, type Service } from './catalog.ts'
import { CloudError } from './errors/cloud-error.ts'
import { HttpError } from './errors/http-error.ts'
import { type Connection, exchange } from './exchange.ts'
import type { Fetch } from './middleware.ts'
import { redact } from './redact.ts'
import { readRefusal } from './refusal.ts'
import type { SessionKeeper } from './session.ts'

export interface RequestOptions<T = unknown> {
  /** `GET` when absent. */
  method?: string
  /** What is `undefined` is left out; a list repeats its key. */
  query?: Record<string, Query | readonly Query[]>
  json?: unknown
  /** Beside those that are always sent. A page may send only what the service’s CORS list has. */
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Milliseconds for the whole call. */
  timeout?: number
  /** Makes a result of the decoded body; what it throws becomes an `HttpError` with code `UnexpectedAnswer`. */
  read?: (body: unknown) => T
  /** Values that must not appear in an error, should the service repeat them. */
  secrets?: readonly string[]
}

type Query = string | number | boolean | undefined

/** How a client reaches its services. */
export interface Caller extends Connection {
  keeper: SessionKeeper
  signed: Fetch
}

export async function request<T>(
  caller: Caller,
  settings: EndpointChoice & { timeout?: number },
  service: Service,
  path: string,
  options: RequestOptions<T> = {},
): Promise<T> {
  const { timeout = settings.timeout, json, query, read } = options
  const method = (options.method ?? 'GET').toUpperCase()
  const secrets = () => [...caller.keeper.secrets, ...(options.secrets ?? [])]
  const call = {
    method,
    url: path,
    timeout,
    idempotent: !/^(POST|PATCH)$/.test(method),
    signal: options.signal,
  }
  const { response, text } = await exchange(caller, caller.signed, call, async (signal) => {
    const { session } = await caller.keeper()
    signal.throwIfAborted()
    const url = (call.url = address(findEndpoint(session, service, settings), path, query))
    const type = json !== undefined && { 'content-type': 'application/json' }
    const headers = { accept: 'application/json', ...type, ...options.headers }
    const init = { method, headers, ...(json !== undefined && { body: JSON.stringify(json) }) }
    return (limits) => new Request(url, { ...init, ...limits })
  })
  const refusal = () => readRefusal(call, response, text, secrets())
  if (response.status >= 400) throw new HttpError(refusal())
  const body = parseJson(text)
  try {
    // where services have nothing to say they say `null`, prose or HTML; that is no body
    if (body === undefined && response.status !== 202 && !/^\s*(null\s*)?$/.test(text))
      throw new TypeError('it is not JSON')
    return read ? read(body) : (body as T)
  } catch (error) {
    if (error instanceof CloudError) throw error
    const reason = `not what the API promises (${response.headers.get('content-type')}): ${(error as Error).message}`
    throw new HttpError({ ...refusal(), reason: redact(reason, secrets()) }, 'UnexpectedAnswer')
  }
}

/** A service's URL with a path below it; one that leads elsewhere is refused. */
function address(endpoint: string, path: string, query: RequestOptions['query'] = {}): string {
  const url = new URL(`${endpoint}/${path.replace(/^\//, '')}`)
  if (!url.href.startsWith(`${endpoint}/`) || url.hash)
    throw new CloudError('InvalidPath', `${JSON.stringify(path.slice(0, 99))} leads out of its service.`)
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) if (value !== undefined) url.searchParams.append(name, String(value))
  }
  return url.href
}
