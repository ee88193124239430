import type { EndpointChoice, Service } from './catalog.ts'
import { compose, type Fetch, type Middleware } from './middleware.ts'
import { type RequestOptions, request } from './request.ts'
import type { Auth, Scope, Session } from './session.ts'
import { keepSessions, spellScope } from './sessions.ts'
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
  /** Goes around every attempt, signing in included; first is outermost. It sees signing in, password and token included, and not the token of calls. */
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
  /**
   * Ends this client and all that `with` made of it: calls fail with code `SignedOut` from now on. `revoke` is given each
   * session, with its token. `signOut` of `@heatkit/identity` does this.
   */
  end(revoke: (session: Session, send: Fetch) => Promise<unknown>): Promise<void>
}

/** Adds members to a client. */
export type Plugin<Members extends object> = (client: Client) => Members

/** A client with the members of its plugins. */
export type ExtendedClient<Members extends object = object> = Client &
  Members & {
    extend<More extends object>(plugin: Plugin<More>): ExtendedClient<Members & More>
    /**
     * The same session with another region, interface, endpoint or timeout; or, without signing in again, a session of
     * another project, domain, ..., which is kept beside the first. Throws with code `CannotRescope` where credentials
     * are good for one scope only.
     *
     * @example
     * const web = client.with({ project: 'web' })
     */
    with(settings: ClientSettings & Scope): ExtendedClient<Members>
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
  const sessions = keepSessions(auth, sendSignIn(connection, compose(middleware, send), settings.timeout))

  const assemble = (scope: Scope, settings: ClientSettings, plugins: readonly Plugin<object>[]): ExtendedClient => {
    const keeper = sessions.keeper(scope)
    const caller = { ...connection, keeper, signed: compose([...middleware, sign(keeper)], send) }
    const base: Client = {
      request: (service, path, options) => request(caller, settings, service, path, options),
      session: ({ signal } = {}) => within(Infinity, signal, Error, async () => (await keeper()).session),
      end: sessions.end,
    }
    const grow = (client: Client, used: readonly Plugin<object>[]): ExtendedClient => ({
      ...client,
      extend: (plugin) => grow({ ...client, ...plugin(client) }, [...used, plugin]) as never,
      with: (more) => assemble(spellScope(more) ? more : scope, { ...settings, ...more }, used),
    })
    return grow(
      plugins.reduce((client, plugin) => ({ ...client, ...plugin(client) }), base),
      plugins,
    )
  }
  return assemble({}, settings, [])
}
