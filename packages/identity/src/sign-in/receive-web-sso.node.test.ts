// In Node, because pages may not set the headers that a server gets.
import { expect, test } from 'vitest'
import { receiveWebSso } from './receive-web-sso.ts'

const options = { url: 'https://cloud.example:5000/identity/v3', app: '/?in' }
const keystone = 'https://cloud.example:5000'
const post = (
  headers: Record<string, string>,
  body: RequestInit['body'] = new URLSearchParams({ token: 'gAAAA_-=' }),
) => receiveWebSso(new Request('https://app.example/auth/websso', { method: 'POST', headers, body: body! }), options)

test.each<Record<string, string>>([
  { origin: keystone },
  { referer: `${keystone}/v3/auth/OS-FEDERATION/websso/openid?origin=x` },
  { origin: 'null', referer: `${keystone}/` },
])(
  'a form that Keystone posts, told by %j, is handed to a sign-in of this tab, and kept nowhere else',
  async (headers) => {
    const response = await post(headers)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'nonce-[\w-]{43}'$/),
      'referrer-policy': 'no-referrer',
    })
    const html = await response.text()
    expect(html).toContain(
      `if (sessionStorage.getItem('heatkit-websso')) sessionStorage.setItem('heatkit-websso-token', 'gAAAA_-=')`,
    )
    expect(html).toContain('location.replace("/?in")')
  },
)

test.each<Record<string, string>>([
  {},
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', referer: `${keystone}/` },
  { referer: 'https://evil.example/?https://cloud.example:5000' },
  { origin: 'http://cloud.example:5000' },
  { origin: 'https://cloud.example' },
])('a form told by %j is not', async (headers) => {
  const response = await post(headers)
  expect(response.status).toBe(403)
  expect(await response.text()).not.toContain('gAAAA')
})

test.each<[string, RequestInit['body']]>([
  ['no token', new URLSearchParams({ other: 'x' })],
  ['an empty token', new URLSearchParams({ token: '' })],
  ['a script', new URLSearchParams({ token: `');alert('1` })],
  ['markup', new URLSearchParams({ token: '</script><script>alert(1)</script>' })],
  ['no form', 'token=x'],
])('a form with %s is refused, and not repeated', async (_, body) => {
  const response = await post({ origin: keystone }, body)
  expect(response.status).toBe(400)
  expect(await response.text()).not.toMatch(/alert|token=/)
})

test('whoever opens the address is told to sign in from the app', async () => {
  expect((await receiveWebSso(new Request('https://app.example/auth/websso'), options)).status).toBe(405)
})
