import { createClient, type Fetch, logger } from '@heatkit/core'
import { password, token } from '@heatkit/identity'
import { createStack, getStack, waitForStack } from '@heatkit/orchestration'
import { outcome, stubCloud, type StubOptions } from './stub-cloud.ts'

/** None of these may ever be found in what a user can see. */
export const canaries = ['canary-pa"ssword', 'canary-token', 'canary-parameter', 'canary-userinfo']

const account = { url: 'https://identity.example', username: 'demo', password: 'canary-pa"ssword', project: 'demo' }
const stack = { name: 'web', id: 'i' }

/** Answers that repeat everything they were sent, everywhere an answer has room. */
const echoes: [string, (request: Request, body: string) => Response][] = [
  200, 202, 300, 302, 400, 401, 403, 404, 409, 413, 500, 501,
].flatMap((status) => {
  // a service knows what it was sent, and nothing more
  const all = (request: Request, body: string) => `${request.headers.get('x-auth-token')} ${body}`
  const safe = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '')
  const forms: [string, (text: string) => { body: string; type: string }][] = [
    [
      'HTML',
      (text) => ({
        type: 'text/html',
        body: `<html><head><title>${text}</title></head><body><h1>${text}</h1>${text}</body></html>`,
      }),
    ],
    ['prose', (text) => ({ type: 'text/plain', body: text })],
    [
      'Heat',
      (text) => ({
        type: 'application/json',
        body: JSON.stringify({
          code: status,
          title: text,
          explanation: text,
          error: { type: text, message: text, traceback: text },
        }),
      }),
    ],
    [
      'Keystone',
      (text) => ({
        type: 'application/json',
        body: JSON.stringify({ error: { code: status, title: text, message: text, type: text } }),
      }),
    ],
    [
      'cut JSON',
      (text) => ({ type: 'application/json', body: `{"message": ${JSON.stringify(text)}, "token": "${text}` }),
    ],
  ]
  return forms.map(([form, make]): [string, (request: Request, body: string) => Response] => [
    `${status} as ${form}`,
    (request, body) => {
      const text = all(request, body)
      const { type, body: sent } = make(text)
      const headers: Record<string, string> = {
        'content-type': `${type}; x="${safe(text)}"`,
        'x-openstack-request-id': `req-${safe(text).slice(0, 200)}`,
      }
      if (status === 302) headers['location'] = `https://heat.example/?p=${encodeURIComponent(text)}`
      return new Response(sent, { status, headers })
    },
  ])
})

/** Fetches that fail with everything in their message. */
const failures: [string, Fetch][] = [
  [
    'an Error that quotes the request',
    async (request) => {
      throw new Error(`cannot send ${request.headers.get('x-auth-token')} ${await request.clone().text()}`, {
        cause: request,
      })
    },
  ],
  [
    'a TypeError with a cause',
    async (request) => {
      throw new TypeError(`fetch failed: ${request.headers.get('x-auth-token')}`, {
        cause: Object.assign(new Error('canary-token'), { code: 'canary-token' }),
      })
    },
  ],
  ['a text', (request) => Promise.reject(`thrown ${request.headers.get('x-auth-token')} `)],
  [
    'a body that breaks off',
    () =>
      Promise.resolve(
        new Response(new ReadableStream({ start: (controller) => controller.error(new Error('canary-token')) })),
      ),
  ],
]

/** Runs every case, and gives what a user could look at afterwards: errors, log entries, clients, sessions. */
export async function collect(): Promise<[title: string, seen: unknown][]> {
  const seen: [string, unknown][] = []
  const log: unknown[] = []
  const open = (options: StubOptions, fetch?: Fetch) => {
    const cloud = stubCloud({ token: () => 'canary-token', ...options })
    const through: Fetch = (request) =>
      fetch && !request.url.includes('/auth/tokens') ? fetch(request) : cloud.fetch(request)
    return createClient({
      auth: password(account),
      fetch: through,
      timeout: 1_500,
      middleware: [logger((entry) => log.push(entry))],
    })
  }
  const tried = async (title: string, client: ReturnType<typeof open>) => {
    const input = { name: 'web', template: 'x', parameters: { pin: 'canary-parameter' } }
    seen.push([`${title}: createStack`, await outcome(createStack(client, input))])
    seen.push([`${title}: getStack`, await outcome(getStack(client, stack))])
    seen.push([
      `${title}: request`,
      await outcome(
        client.request('orchestration', 'x', {
          method: 'DELETE',
          read: (body) => JSON.parse(`canary-token ${String(body)}`) as object,
        }),
      ),
    ])
    seen.push([`${title}: client`, client])
  }
  for (const [title, answer] of echoes) {
    // 401 makes two tries, 5xx three: their pauses run side by side
    seen.push([title, undefined])
    const cases = [
      tried(title, open({ answer })),
      (async () => {
        const client = open({ signIn: async (request) => answer(request, await request.clone().text()) })
        seen.push([`${title}: sign-in`, await outcome(client.session())])
      })(),
    ]
    await Promise.all(cases)
  }
  await Promise.all(failures.map(([title, fetch]) => tried(title, open({}, fetch))))
  seen.push([
    'hanging',
    await outcome(open({ answer: () => new Promise(() => {}) }).request('orchestration', 'x', { timeout: 50 })),
  ])
  const controller = new AbortController()
  const aborted = outcome(
    open({ answer: () => new Promise(() => {}) }).request('orchestration', 'x', { signal: controller.signal }),
  )
  controller.abort()
  seen.push(['aborted', await aborted])

  for (const bad of ['canary-token\n', 'canary-token\u00e9', 'canary-token \0']) {
    seen.push([
      `a token with ${JSON.stringify(bad.slice(12))}`,
      await outcome(Promise.resolve().then(() => token({ url: account.url, token: bad }))),
    ])
    const cloud = stubCloud({})
    const auth = async () => ({
      token: bad,
      catalog: [{ type: 'orchestration', interface: 'public', url: 'https://heat.example' }],
    })
    seen.push([
      `a session with ${JSON.stringify(bad.slice(12))}`,
      await outcome(createClient({ auth, fetch: cloud.fetch }).request('orchestration', 'x')),
    ])
  }
  for (const url of [
    'https://demo:canary-userinfo@identity.example',
    'https://canary-userinfo@identity.example/v3',
    'not a url canary-userinfo',
    'ftp://canary-userinfo',
  ]) {
    seen.push([
      `identity at ${url.slice(0, 12)}`,
      await outcome(createClient({ auth: password({ ...account, url }), fetch: stubCloud({}).fetch }).session()),
    ])
  }
  seen.push([
    'a catalog with credentials',
    await outcome(open({ heat: ['https://demo:canary-userinfo@heat.example'] }).request('orchestration', 'x')),
  ])
  const fine = open({
    answer: () =>
      Response.json({
        stack: { id: 'i', stack_name: 'web', stack_status: 'CREATE_FAILED', stack_status_reason: 'no' },
      }),
  })
  seen.push(
    ['session', await fine.session()],
    ['auth', password(account)],
    ['client', fine],
    ['failed stack', await outcome(waitForStack(fine, stack, { interval: 1, timeout: 500 }))],
  )
  seen.push(['log', log])
  return seen
}

/** Everything of a value that an ordinary program would print. */
export function print(value: unknown): string {
  const parts = [String(value), JSON.stringify(value) ?? '']
  for (let each: unknown = value; each instanceof Error; each = each.cause) {
    parts.push(
      each.message,
      each.stack ?? '',
      each.name,
      JSON.stringify(each),
      JSON.stringify(Object.getOwnPropertyDescriptors(each)),
    )
  }
  try {
    parts.push(JSON.stringify(structuredClone(value)) ?? '')
  } catch {
    parts.push('') // functions cannot be cloned
  }
  return parts.join('\n')
}
