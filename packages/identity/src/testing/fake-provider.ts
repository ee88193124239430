import { createClient, type Auth, type ExtendedClient, type Fetch } from '@heatkit/core'
import { IDENTITY, issued } from './fake-keystone.ts'

/** What the provider or Keystone was asked. */
export interface AskedThere {
  url: string
  headers: Headers
  form: Record<string, string>
}

export interface FakeProvider {
  asked: AskedThere[]
  fetch: Fetch
  client: (auth: Auth) => ExtendedClient
  /** The forms that an endpoint got. */
  forms: (endpoint: string) => Record<string, string>[]
}

export const ISSUER = 'https://login.example/realm'
export const DISCOVERY = `${ISSUER}/.well-known/openid-configuration`
export const there = { url: IDENTITY, identityProvider: 'acme', protocol: 'openid', clientId: 'app' }
export const document = {
  issuer: ISSUER,
  authorization_endpoint: `${ISSUER}/auth?tenant=1`,
  token_endpoint: `${ISSUER}/token`,
  device_authorization_endpoint: `${ISSUER}/device`,
}
export const bearer = { access_token: 'access-1', token_type: 'Bearer' }

type Answers = Record<string, (asked: AskedThere, count: number) => Response | object>

/** A provider that answers as it is told, by the last part of the path, and a Keystone that believes it. */
export function fakeProvider(answers: Answers = {}): FakeProvider {
  const all: Answers = {
    'openid-configuration': () => document,
    token: () => bearer,
    auth: () => issued('unscoped'),
    tokens: () => issued('scoped', { project: { id: 'p', name: 'web' } }),
    ...answers,
  }
  const provider: FakeProvider = {
    asked: [],
    async fetch(request) {
      // workerd warns of a form that is read as text
      const text = new TextDecoder().decode(await request.clone().arrayBuffer())
      const form = Object.fromEntries(new URLSearchParams(text)) as Record<string, string>
      const asked = { url: request.url, headers: request.headers, form }
      provider.asked.push(asked)
      const answer = all[new URL(request.url).pathname.split('/').at(-1) ?? '']
      const said = answer?.(asked, provider.asked.filter(({ url }) => url === request.url).length) ?? {}
      return said instanceof Response ? said : Response.json(said)
    },
    client: (auth) => createClient({ auth, fetch: provider.fetch }),
    forms: (endpoint) => provider.asked.filter(({ url }) => url === `${ISSUER}/${endpoint}`).map(({ form }) => form),
  }
  return provider
}

/** OAuth's way to say no. */
export const denied = (error: string, status = 400, error_description = `because of ${error}`): Response =>
  Response.json({ error, error_description }, { status })

export const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => Promise.reject(new Error('it was accepted')),
    (error: unknown) => error,
  )

/** As much of a page's storage as is used. */
export function pageStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { items: Map<string, string> } {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}
