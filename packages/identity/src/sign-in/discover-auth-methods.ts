import { CloudError, createClient, type Fetch, HttpError, parseJson, readRefusal } from '@heatkit/core'
import { identityUrl } from './identity-url.ts'
import { signInWith } from './issue-token.ts'

/** What a cloud accepts. */
export interface AuthMethods {
  /** What ways to sign in take as `url`. */
  url: string
  version: 'v3' | 'v2.0'
  /** In Keystone's words, such as `password`, `totp`, `application_credential`. Absent where the cloud does not say. */
  methods?: string[]
  /** Absent where the cloud does not show them to everybody, as most do not. */
  identityProviders?: { id: string; protocols: string[] }[]
}

/**
 * Finds out which ways to sign in a cloud accepts, without credentials: for a login form that adapts. `url` may lack its
 * version. Links in the cloud's documents are taken for paths only: behind a proxy they name hosts that nobody else knows.
 * Fails with code `NoKeystone` where there is none.
 *
 * @example
 * const { url, methods } = await discoverAuthMethods('https://cloud.example/identity')
 */
export async function discoverAuthMethods(
  url: string,
  { fetch, signal }: { fetch?: Fetch; signal?: AbortSignal } = {},
): Promise<AuthMethods> {
  let found!: AuthMethods
  const auth = async (send: Fetch) => {
    found = await discover(url, asker(send, signal))
    return { catalog: [] }
  }
  await createClient({ auth, ...(fetch && { fetch }) }).session(signal ? { signal } : {})
  return found
}

async function discover(given: string, ask: Ask): Promise<AuthMethods> {
  const { protocol = '', origin, username, password, search, hash } = URL.parse(given) ?? {}
  if (!/^https?:$/.test(protocol) || username || password || search || hash)
    throw new CloudError('InvalidOptions', 'The identity url has to be http(s), without credentials or a query.')
  const atHome = identityUrl(given)
  const v3 = await describe(atHome, ask)
  if (v3) return v3
  // not where it is expected: what do its documents say?
  const versions = readVersions(await ask(identityUrl(given, '')))
  for (const { id, path } of versions) {
    const url = `${origin}/${path.replaceAll(/^\/+|\/+$/g, '')}`
    const found = id.startsWith('v3') && url !== atHome && (await describe(url, ask))
    if (found) return found
  }
  const url = identityUrl(given, 'v2.0')
  const all = [...versions, ...readVersions(await ask(url))]
  if (all.some(({ id }) => id.startsWith('v2'))) return { url, version: 'v2.0', methods: ['password', 'token'] }
  throw new CloudError('NoKeystone', `${atHome} is not a Keystone, nor do documents beside it tell where one is.`)
}

/** What the Keystone v3 at a URL accepts, if there is one. */
async function describe(url: string, ask: Ask): Promise<AuthMethods | undefined> {
  // a method that is none is answered with those that are
  const { error } = await ask(`${url}/auth/tokens`, signInWith({ identity: { methods: ['?'], '?': {} } }))
  if (!error) return undefined
  const methods = error.identity?.methods
  const federated = methods?.some((each) => /^(mapped|openid|saml2)$/.test(each))
  const identityProviders = federated && (await listProviders(`${url}/OS-FEDERATION/identity_providers`, ask))
  return { url, version: 'v3', ...(methods && { methods }), ...(identityProviders && { identityProviders }) }
}

async function listProviders(url: string, ask: Ask): Promise<AuthMethods['identityProviders']> {
  const { identity_providers: providers } = await ask(url)
  const details = providers?.map(async ({ id }) => {
    const { protocols = [] } = await ask(`${url}/${encodeURIComponent(id)}/protocols`)
    return { id, protocols: protocols.map((each) => each.id) }
  })
  return details && Promise.all(details)
}

/** Versions and the paths that their documents name, in any of the shapes that Keystones give them. */
function readVersions({ versions, version }: AnswerWire): { id: string; path: string }[] {
  const all = [version ?? (Array.isArray(versions) ? versions : versions?.values) ?? []].flat()
  return all.map(({ id, links = [] }) => {
    const { href = '' } = links.find(({ rel }) => rel === 'self') ?? {}
    return { id: String(id), path: URL.parse(href)?.pathname ?? '' }
  })
}

type Ask = (url: string, init?: RequestInit) => Promise<AnswerWire>

/** Gives the JSON of an answer, and nothing for what has none or leads elsewhere. */
const asker =
  (send: Fetch, signal: AbortSignal | undefined): Ask =>
  async (url, init) => {
    const request = new Request(url, { headers: { accept: 'application/json' }, ...init, ...(signal && { signal }) })
    const response = await send(request).catch((error: unknown) => {
      if ((error as HttpError).code === 'Redirect') return new Response()
      throw error
    })
    const text = await response.text()
    if (response.status >= 500) throw new HttpError(readRefusal(request, response, text, []))
    return Object(parseJson(text)) as AnswerWire
  }

interface AnswerWire {
  error?: { identity?: { methods?: string[] } }
  versions?: VersionWire[] | { values: VersionWire[] }
  version?: VersionWire
  identity_providers?: { id: string }[]
  protocols?: { id: string }[]
}
interface VersionWire {
  id: string
  links?: { rel: string; href: string }[]
}
