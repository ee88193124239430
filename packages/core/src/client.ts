import type { EndpointChoice, Service } from './catalog.ts'
import { compose, type Fetch, type Middleware } from './middleware.ts'
import { type Caller, type RequestOptions, request } from './request.ts'
import { type Auth, keepSession, type Session } from './session.ts'
import { sign } from './sign.ts'
import { sendSignIn } from './sign-in.ts'
import { wire } from './wire.ts'
import { within } from './within.ts'

/** What `client.with` changes; the session stays the same. */
export interface ClientSettings extends EndpointChoice {
  /** Milliseconds for one call with everything in it: signing in, waiting, repeating. 90,000 when absent. */
  timeout?: number
}

export interface ClientOptions extends ClientSettings {
  auth: Auth
  /** Goes around every attempt, signing in included; first is outermost. It never sees the token. */
  middleware?: readonly Middleware[]
  /** Used instead of the platform's; sees the token. */
  fetch?: Fetch
  /** Largest body that is read, in bytes. 16 MiB when absent. */
  maxResponseSize?: number
}

export interface Client {
  /**
   * Calls a service and gives its body, decoded: `undefined` where there is none. Throws `HttpError`, `NetworkError`,
   * `CatalogError` or `AuthError`, and the signal's reason when it aborts.
   *
   * @example
   * await client.request('compute', path`servers/${id}`)
   */
  request<T = unknown>(service: Service, path: string, options?: RequestOptions<T>): Promise<T>
  /** Who is signed in, and where the services are. The token is not part of it. */
  session(options?: { signal?: AbortSignal }): Promise<Omit<Session, 'token'>>
}

/** Adds members to a client. */
export type Plugin<Members extends object> = (client: Client) => Members

/** A client with the members of its plugins. */
export type ExtendedClient<Members extends object = object> = Client &
  Members & {
    extend<More extends object>(plugin: Plugin<More>): ExtendedClient<Members & More>
    /** The same session with another region, interface, endpoint or timeout. */
    with(settings: ClientSettings): ExtendedClient<Members>
  }

/**
 * Makes a client. Nothing is sent before the first call.
 *
 * @example
 * const client = createClient({ auth: password({ url, username, password, project }), region: 'RegionOne' })
 */
export function createClient(options: ClientOptions): ExtendedClient {
  const { auth, middleware = [], fetch, maxResponseSize = 2 ** 24, ...settings } = options
  const send = wire(fetch ?? ((request) => globalThis.fetch(request)))
  const connection = { send, maxResponseSize, budget: { left: 2 } }
  const keeper = keepSession(() => auth(sendSignIn(connection, compose(middleware, send), settings.timeout)))
  const signed = compose([...middleware, sign(keeper)], send)
  return assemble({ ...connection, keeper, signed }, settings, [])
}

function assemble(caller: Caller, settings: ClientSettings, plugins: readonly Plugin<object>[]): ExtendedClient {
  const base: Client = {
    request: (service, path, options) => request(caller, settings, service, path, options),
    session: ({ signal } = {}) => within(Infinity, signal, Error, async () => (await caller.keeper()).session),
  }
  const grow = (client: Client, used: readonly Plugin<object>[]): ExtendedClient => ({
    ...client,
    extend: (plugin) => grow({ ...client, ...plugin(client) }, [...used, plugin]) as never,
    with: (more) => assemble(caller, { ...settings, ...more }, used),
  })
  return grow(
    plugins.reduce((client, plugin) => ({ ...client, ...plugin(client) }), base),
    plugins,
  )
}
