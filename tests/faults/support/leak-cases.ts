import { type Auth, createClient, type Fetch, logger } from '@heatkit/core'
import {
  adminToken,
  applicationCredential,
  basic,
  beginAuthorizationCode,
  beginWebSso,
  completeWebSso,
  discoverAuthMethods,
  keystoneOAuth2,
  memoryStore,
  multiFactor,
  oidcAccessToken,
  oidcAuthorizationCode,
  oidcClientCredentials,
  oidcDevice,
  oidcPassword,
  password,
  signOut,
  stored,
  token,
  totp,
} from '@heatkit/identity'
import { createStack, getStack } from '@heatkit/orchestration'
import { spell } from './leaks.ts'
import { type Arrival, HEAT, IDENTITY, later, signedIn, stubCloud } from './stub-cloud.ts'

export const PASSWORD = 'CANARY-password'
export const TOKEN = 'CANARY-token'
export const HIDDEN = 'CANARY-hidden-parameter'

export interface LeakCase {
  title: string
  /** Gives what the caller and the log get to see. */
  run: () => Promise<unknown[]>
}

type Answer = (said: string, arrival: Arrival) => Response | Promise<Response>

const unicode = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Ways in which a service writes what it was sent into its answer. */
const encodings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'as JSON': (text) => JSON.stringify(text),
  'as JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'as ASCII JSON': (text) => unicode(JSON.stringify(text)),
  'as a URL': (text) => encodeURIComponent(text),
  'as a form': (text) => new URLSearchParams({ a: text }).toString(),
}

export const shapes: Record<string, Answer> = {
  'a page': (said) =>
    new Response(`<html><head><title>Error</title></head><body><h1>Bad</h1><pre>${said}</pre>`, {
      status: 502,
      headers: { 'content-type': 'text/html' },
    }),
  prose: (said) => new Response(said, { status: 400 }),
  'a refusal of Keystone': (said) =>
    Response.json({ error: { code: 403, title: `T ${said}`, message: `M ${said}` } }, { status: 403 }),
  'a refusal of Heat': (said) =>
    Response.json(
      {
        code: 400,
        title: said,
        explanation: said,
        error: { type: 'StackValidationFailed', message: said, traceback: said },
      },
      { status: 400 },
    ),
  'a type': (said) => Response.json({ code: 409, error: { type: said, message: 'no' } }, { status: 409 }),
  'a title': (said) => Response.json({ code: 409, title: said }, { status: 404 }),
  'a list of errors': (said) =>
    Response.json({ errors: [{ title: said, detail: said, request_id: said }] }, { status: 429 }),
  'a word of its own': (said) => Response.json({ badRequest: { message: said } }, { status: 400 }),
  'something that is an answer': (said) => Response.json({ stack: said, token: said }),
  'JSON that breaks off': (said) =>
    new Response(`{"stack": {"description": ${JSON.stringify(said)}, "x": "`, {
      status: 200,
      headers: { 'content-type': 'application/json' },
    }),
  'JSON that breaks off in a refusal': (said) =>
    new Response(`{"error": {"message": ${JSON.stringify(said)}`, { status: 500 }),
  'a wish for another factor': (said) =>
    Response.json(
      { receipt: { methods: ['password'], user: { id: said } }, required_auth_methods: [['password', said], said] },
      { status: 401, headers: { 'openstack-auth-receipt': 'CANARY-receipt' } },
    ),
  'a wish for nothing that is known': (said) =>
    Response.json({ receipt: { methods: { said } }, required_auth_methods: { said } }, { status: 401 }),
  'JSON that is none': (said) => new Response(`${said} is not JSON`, { status: 200 }),
  'a body that breaks off': (said) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(said))
          controller.error(new Error(said))
        },
      }),
    ),
  'no answer in time': (said, { request }) =>
    new Promise<Response>((_, reject) => request.signal.addEventListener('abort', () => reject(new Error(said)))),
  'an error of fetch': (said) =>
    Promise.reject(
      Object.assign(new TypeError(`fetch failed: ${said}`), {
        code: said,
        cause: Object.assign(new Error(said), { code: said }),
      }),
    ),
  'a failure that is no error': (said) => Promise.reject(said as unknown as Error),
  'a failure that is nothing': () => Promise.reject(null as unknown as Error),
  'a failure with a cause of null': (said) => Promise.reject(new Error(said, { cause: null })),
  'a failure with a code of the system': (said) =>
    Promise.reject(Object.assign(new Error(said), { cause: { code: 'ECONNRESET', said } })),
}

/** Header values hold no line ends and nothing beyond Latin-1. */
const value = (said: string) => said.replace(/[^\x20-\x7e]/g, '').slice(0, 2_000)
const headers: Record<string, (said: string) => Record<string, string>> = {
  'x-openstack-request-id': (said) => ({ 'x-openstack-request-id': value(said) }),
  'x-openstack-request-id like a real one': (said) => ({
    'x-openstack-request-id': `req-${value(said)
      .replace(/[^\w-]/g, '')
      .slice(0, 60)}`,
  }),
  'x-compute-request-id': (said) => ({ 'x-compute-request-id': value(said) }),
  'content-type': (said) => ({ 'content-type': `text/plain; x="${value(said)}"` }),
  location: (said) => ({ location: `https://evil.example/?${value(said)}` }),
  'www-authenticate': (said) => ({ 'www-authenticate': value(said), 'openstack-auth-receipt': value(said) }),
}
const statuses = [200, 201, 202, 300, 302, 307, 400, 401, 403, 404, 409, 413, 429, 500, 503]

for (const [name, make] of Object.entries(headers)) {
  for (const status of statuses) {
    shapes[`${status} with ${name}`] = (said) =>
      new Response('{"a":', { status, statusText: value(said), headers: make(said) })
  }
}

/** What a request holds that nobody else may see, as the service sees it. */
export const sent = ({ request, body }: Arrival) =>
  [body, ...[...request.headers].map((pair) => pair.join(': '))].join('\n')

export const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  )

/** A fetch under which either signing in or each call meets a fault that repeats the secrets. */
function scene(
  where: 'sign-in' | 'call',
  answer: Answer,
  encode: (text: string) => string,
  secrets = { password: PASSWORD, token: TOKEN },
) {
  const entries: unknown[] = []
  const fault = (arrival: Arrival) => answer(encode([sent(arrival), secrets.token].join(' ')), arrival)
  // at sign-in the token is not known yet: the service has but the password to repeat
  const blind = (arrival: Arrival) => answer(encode([sent(arrival), secrets.password].join(' ')), arrival)
  const cloud = stubCloud({
    refuse: false,
    identity: (arrival) => (where === 'sign-in' ? blind(arrival) : signedIn(secrets.token)),
    service: fault,
  })
  const client = createClient({
    auth: password({ url: IDENTITY, username: 'demo', password: secrets.password, project: 'demo' }),
    fetch: cloud.fetch,
    timeout: 60,
    middleware: [logger((entry) => entries.push(entry))],
  })
  return { client, entries }
}

const stack = {
  name: 'web',
  template: { parameters: { secret: { type: 'string', hidden: true } } },
  parameters: { secret: HIDDEN, list: ['CANARY-listed', { deep: 'CANARY-deep-down' }], flavor: 'm1' },
  environment: { parameters: { other: 'CANARY-of-environment' } },
}

export const cases: LeakCase[] = []
for (const [shape, answer] of Object.entries(shapes)) {
  for (const [how, encode] of Object.entries(encodings)) {
    for (const where of ['sign-in', 'call'] as const) {
      cases.push({
        title: `${where}: ${shape}, ${how}`,
        async run() {
          const { client, entries } = scene(where, answer, encode)
          return [
            await outcome(createStack(client, stack)),
            where === 'call' &&
              (await outcome(
                client.request('orchestration', 'stacks', {
                  method: 'PUT',
                  json: { PASSWORD },
                  secrets: [PASSWORD],
                }),
              )),
            entries,
          ]
        },
      })
    }
  }
}

/** Characters that one encoding or another spells differently; for these, what is known of escaping is JSON and URLs. */
const odd = [
  'CANARY "quoted"',
  'CANARY\\back',
  'CANARY ü',
  'CANARY/%&+=',
  "CANARY'single",
  'CANARY\nline',
  '日本CANARY語',
]
for (const secret of odd) {
  for (const shape of ['prose', 'a refusal of Heat', 'a page']) {
    for (const [how, encode] of Object.entries(encodings)) {
      if (/ASCII|form|in JSON/.test(how)) continue
      cases.push({
        title: `sign-in: ${shape}, ${how}, with the password ${JSON.stringify(secret)}`,
        async run() {
          const { client, entries } = scene('sign-in', shapes[shape]!, encode, { password: secret, token: TOKEN })
          return [await outcome(client.session()), entries]
        },
      })
    }
  }
}

const signInToken =
  (answer: Answer): LeakCase['run'] =>
  async () => {
    const cloud = stubCloud({ identity: (arrival) => answer(sent(arrival), arrival) })
    const auths = [token({ url: IDENTITY, token: TOKEN }), token({ url: IDENTITY, token: TOKEN, project: 'demo' })]
    return Promise.all(auths.map((auth) => outcome(createClient({ auth, fetch: cloud.fetch, timeout: 60 }).session())))
  }
for (const [shape, answer] of Object.entries(shapes))
  cases.push({ title: `sign-in with a token: ${shape}`, run: signInToken(answer) })

const who = { url: IDENTITY, username: 'demo' }
const factors = { password: PASSWORD, passcode: async () => 'CANARY-passcode' }
/** Everything that signs in at Keystone, with canaries for credentials. */
const ways = () => ({
  'an application credential': applicationCredential({ url: IDENTITY, id: 'i', secret: 'CANARY-secret' }),
  'a named application credential': applicationCredential({ ...who, name: 'n', secret: 'CANARY-secret' }),
  'a passcode': totp({ ...who, passcode: 'CANARY-passcode' }),
  'several factors': multiFactor({ ...who, ...factors, project: 'demo' }),
  'a stored session': stored(memoryStore(), password({ ...who, password: PASSWORD })),
})
/** Keystone asks for another factor, and its receipt is a canary too. */
const receipt = () =>
  Response.json(
    { receipt: { methods: ['password'], user: { id: 'u' } }, required_auth_methods: [['password', 'totp']] },
    { status: 401, headers: { 'openstack-auth-receipt': 'CANARY-receipt' } },
  )
const opened = (auth: Auth, fetch: Fetch) => {
  const entries: unknown[] = []
  const middleware = [logger((entry) => entries.push(entry))]
  // time enough for a sign-in that comes before the fault
  return { entries, client: createClient({ auth, fetch, timeout: 1_000, middleware }) }
}

for (const [shape, answer] of Object.entries(shapes)) {
  const fault = (arrival: Arrival) => answer(sent(arrival), arrival)
  for (const way of Object.keys(ways()) as (keyof ReturnType<typeof ways>)[]) {
    cases.push({
      title: `sign-in with ${way}, ${shape}`,
      async run() {
        const { client, entries } = opened(ways()[way], stubCloud({ identity: fault }).fetch)
        return [await outcome(client.session()), entries]
      },
    })
  }
  cases.push(
    {
      title: `a factor after a receipt, ${shape}`,
      async run() {
        const identity = (arrival: Arrival) => (cloud.signIns.length === 1 ? receipt() : fault(arrival))
        const cloud = stubCloud({ identity })
        const auth = multiFactor({ ...who, password: PASSWORD, next: () => ({ passcode: 'CANARY-passcode' }) })
        const { client, entries } = opened(auth, cloud.fetch)
        return [await outcome(client.session()), entries]
      },
    },
    {
      title: `another scope, ${shape}`,
      async run() {
        const identity = (arrival: Arrival) => (cloud.signIns.length === 1 ? signedIn(TOKEN) : fault(arrival))
        const cloud = stubCloud({ identity })
        const { client, entries } = opened(password({ ...who, password: PASSWORD }), cloud.fetch)
        return [await outcome(client.with({ project: 'web' }).session()), entries]
      },
    },
    {
      title: `signing out, ${shape}`,
      async run() {
        const identity = (arrival: Arrival) => (cloud.signIns.length === 1 ? signedIn(TOKEN) : fault(arrival))
        const cloud = stubCloud({ identity })
        const { client, entries } = opened(password({ ...who, password: PASSWORD }), cloud.fetch)
        return [await client.session(), await outcome(signOut(client)), entries]
      },
    },
    {
      title: `a call with a password in each, ${shape}`,
      async run() {
        const credentials = { username: 'demo', password: 'CANARY-basic', endpoints: { orchestration: HEAT } }
        const said = (arrival: Arrival) =>
          answer(`${sent(arrival)} ${atob(arrival.request.headers.get('authorization')!.slice(6))}`, arrival)
        const { client, entries } = opened(basic(credentials), stubCloud({ refuse: false, service: said }).fetch)
        const coded = btoa('demo:CANARY-basic')
        const error = await outcome(client.request('orchestration', 'stacks'))
        // a canary that is coded is not seen as one
        return [error, entries, spell([error, entries]).includes(coded) && 'CANARY', await outcome(client.session())]
      },
    },
    {
      title: `a call with an admin token, ${shape}`,
      async run() {
        const auth = adminToken({ token: TOKEN, endpoints: { orchestration: HEAT } })
        const { client, entries } = opened(auth, stubCloud({ refuse: false, service: fault }).fetch)
        return [await outcome(client.request('orchestration', 'stacks')), await client.session(), entries]
      },
    },
    {
      title: `discovery, ${shape}`,
      async run() {
        const { fetch } = stubCloud({ identity: fault })
        const signal = AbortSignal.timeout(300)
        return [await outcome(discoverAuthMethods(`${IDENTITY}/?CANARY`, { fetch, signal }))]
      },
    },
  )
}

cases.push({
  title: 'ways to sign in, and what Keystone says when it wants more',
  async run() {
    const auth = password({ ...who, password: PASSWORD })
    const { client } = opened(auth, stubCloud({ identity: receipt }).fetch)
    return [ways(), basic({ username: 'u', password: PASSWORD, endpoints: {} }), await outcome(client.session())]
  },
})

const provider = {
  url: IDENTITY,
  identityProvider: 'acme',
  protocol: 'openid',
  clientId: 'app',
  clientSecret: 'CANARY-client-secret',
  discoveryEndpoint: `${IDENTITY}/.well-known/openid-configuration`,
  project: { id: 'p' },
}
const code = { redirectUri: 'https://app.example/in', code: 'CANARY-code' }
/** Everything that signs in with the help of an OpenID provider, or as if Keystone were one. */
const federatedWays = {
  'client credentials': () => oidcClientCredentials(provider),
  'a password at a provider': () => oidcPassword({ ...provider, username: 'ada', password: PASSWORD }),
  'a code': () => oidcAuthorizationCode({ ...provider, ...code }),
  'a device': () => oidcDevice({ ...provider, show: () => {} }),
  'an access token': () => oidcAccessToken({ ...provider, accessToken: 'CANARY-access' }),
  'Keystone as a provider': () => keystoneOAuth2({ url: IDENTITY, id: 'app', secret: 'CANARY-client-secret' }),
}
/** What a provider and Keystone say when nothing is wrong, by the last part of the path. */
const sound: Record<string, () => Response> = {
  'openid-configuration': () =>
    Response.json({
      issuer: IDENTITY,
      token_endpoint: `${IDENTITY}/token`,
      authorization_endpoint: `${IDENTITY}/authorize`,
      device_authorization_endpoint: `${IDENTITY}/device`,
    }),
  token: () =>
    Response.json({
      access_token: 'CANARY-access',
      refresh_token: 'CANARY-refresh',
      id_token: 'CANARY-id',
      token_type: 'Bearer',
      expires_in: 0,
    }),
  device: () =>
    Response.json({
      device_code: 'CANARY-device',
      user_code: 'A',
      verification_uri: `${IDENTITY}/link`,
      expires_in: 60,
      interval: 1,
    }),
  auth: () => signedIn(TOKEN),
  tokens: () => signedIn('CANARY-scoped'),
}
const places = ['openid-configuration', 'token', 'token again', 'device', 'auth', 'tokens']
/** Which of them a way asks. */
const askedBy = (way: string) => {
  if (way === 'an access token') return ['auth', 'tokens']
  if (way === 'Keystone as a provider') return ['token', 'tokens']
  if (way === 'a device') return ['token', 'token again', 'device']
  return way === 'a code' ? places.filter((place) => place !== 'device') : ['openid-configuration', 'token', 'auth']
}
const coded = btoa('app:CANARY-client-secret')

for (const [shape, answer] of [...Object.entries(shapes), ...Object.entries(oauthShapes())]) {
  for (const [way, make] of Object.entries(federatedWays)) {
    // the second time a provider is asked for tokens it is with a refresh token, where there is one
    for (const place of places) {
      if (!askedBy(way).includes(place)) continue
      cases.push({
        title: `sign-in with ${way} when ${place} fails, ${shape}`,
        async run() {
          let tokens = 0
          const identity = (arrival: Arrival) => {
            const last = new URL(arrival.url).pathname.split('/').at(-1) ?? ''
            tokens += Number(last === 'token')
            const [wrong, again] = place.split(' ')
            const fails = last === wrong && (last !== 'token' || tokens > Number(Boolean(again)))
            const authorization = arrival.request.headers.get('authorization') ?? ''
            const basic = authorization.startsWith('Basic ') ? atob(authorization.slice(6)) : ''
            return fails ? answer(`${sent(arrival)} ${basic}`, arrival) : sound[last]!()
          }
          const auth = make()
          const { client, entries } = opened(auth, stubCloud({ identity }).fetch)
          const first = await outcome(client.session())
          const again = opened(auth, stubCloud({ identity }).fetch)
          const second = place === 'token again' && (await outcome(again.client.session()))
          const seen = [first, second, entries, auth]
          return [seen, spell(seen).includes(coded) && 'CANARY']
        },
      })
    }
  }
}

/** How a provider says no; it may write what it was sent into that, too. */
function oauthShapes(): Record<string, Answer> {
  return {
    'a refusal of OAuth': (said) => Response.json({ error: 'invalid_grant', error_description: said }, { status: 400 }),
    'a word of its own for it': (said) => Response.json({ error: said, error_description: said }, { status: 401 }),
    'a token of another kind': (said) => Response.json({ access_token: said, token_type: said, id_token: said }),
    'addresses that are none': (said) =>
      Response.json({
        issuer: IDENTITY,
        token_endpoint: said,
        verification_uri: said,
        device_code: said,
        user_code: said,
      }),
  }
}

cases.push({
  title: 'what is begun in a page, and comes back wrong',
  async run() {
    const items = new Map<string, string>()
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    }
    const { fetch } = stubCloud({ identity: () => sound['openid-configuration']!() })
    const begin = { ...provider, redirectUri: code.redirectUri, storage }
    const state = new URL(await beginAuthorizationCode(begin, { fetch })).searchParams.get('state')!
    const returns = [
      'code=CANARY-code',
      'code=CANARY-code&state=x',
      `error=access_denied&code=CANARY-code&state=${state}`,
    ]
    const comeBack = (query: string) =>
      outcome((async () => oidcAuthorizationCode({ ...begin, returnedTo: `${code.redirectUri}?${query}` }))())
    items.set('heatkit-websso-token', TOKEN)
    const websso = outcome((async () => completeWebSso({ url: IDENTITY, storage }))())
    const begun = beginWebSso({ ...provider, origin: 'https://app.example/auth/websso', storage })
    return [await Promise.all(returns.map(comeBack)), await websso, begun]
  },
})

const bad = ['\n', '\r\nx-evil: 1', '\0', 'é', '日', ' ', '\x7f']
for (const end of bad) {
  cases.push({
    title: `a token that ends in ${JSON.stringify(end)}`,
    async run() {
      const auth = async () => ({
        token: TOKEN + end,
        catalog: [{ type: 'orchestration', interface: 'public', url: HEAT }],
      })
      const client = createClient({ auth, fetch: async () => Response.json({}) })
      return [
        await outcome(client.request('orchestration', 'stacks')),
        await outcome((async () => token({ url: IDENTITY, token: TOKEN + end }))()),
      ]
    },
  })
}

const addresses = [
  'https://u:CANARY@identity.example',
  'https://CANARY@identity.example',
  'https://:CANARY@identity.example',
  'https://u:CANARY@[',
  'CANARY://x',
  'https://identity.example/?CANARY',
  'https://identity.example/#CANARY',
]
for (const url of addresses) {
  cases.push({
    title: `an identity service at ${url}`,
    run: async () => {
      const fetch: Fetch = async () => new Response('no', { status: 500 })
      return [
        await outcome(
          (async () => createClient({ auth: password({ url, username: 'u', password: PASSWORD }), fetch }).session())(),
        ),
      ]
    },
  })
  cases.push({
    title: `a service at ${url}`,
    run: async () => {
      const cloud = stubCloud({
        refuse: false,
        catalog: [{ type: 'orchestration', endpoints: [{ interface: 'public', url }] }],
      })
      const make = (endpoints?: Record<string, string>) =>
        createClient({
          auth: password({ url: IDENTITY, username: 'u', password: PASSWORD }),
          fetch: cloud.fetch,
          ...(endpoints && { endpoints }),
        })
      return [
        await outcome(make().request('orchestration', 'stacks')),
        await outcome(make({ orchestration: url }).request('orchestration', 'stacks')),
      ]
    },
  })
}

const readers: [string, (body: unknown) => unknown][] = [
  [
    'throws what it read',
    (body) => {
      throw new TypeError(`Expected string but received ${JSON.stringify(body)}`)
    },
  ],
  [
    'throws a text',
    (body) => {
      throw JSON.stringify(body)
    },
  ],
  [
    'throws an error with a cause',
    (body) => {
      throw new Error('no', { cause: body })
    },
  ],
]
for (const [what, read] of readers) {
  cases.push({
    title: `a reader that ${what}`,
    async run() {
      const { client } = scene(
        'call',
        (said) => Response.json({ said }),
        (text) => text,
      )
      return [
        await outcome(
          client.request('orchestration', 'stacks', { method: 'POST', json: { PASSWORD }, secrets: [PASSWORD], read }),
        ),
      ]
    },
  })
}

cases.push({
  title: 'an abort',
  async run() {
    const controller = new AbortController()
    const { client, entries } = scene(
      'call',
      () => new Promise<Response>(() => {}),
      (text) => text,
    )
    const call = outcome(createStack(client, stack, { signal: controller.signal }))
    await later(5)
    controller.abort()
    return [await call, entries]
  },
})

cases.push({
  title: 'a client, its session and its auth',
  async run() {
    const cloud = stubCloud({ token: () => TOKEN })
    const auth = password({ url: IDENTITY, username: 'demo', password: PASSWORD, project: 'demo' })
    const client = createClient({ auth, fetch: cloud.fetch })
    const session = await client.session()
    await getStack(client, { name: 'a', id: 'b' }).catch(() => {})
    return [client, client.with({ region: 'R1' }), session, auth, token({ url: IDENTITY, token: TOKEN })]
  },
})
