import { expect, test } from 'vitest'
import { signIn } from '../../testing/sign-in.ts'

const dashboard = 'https://app.example/auth/websso'
const federation = {
  userOf: (accessToken: string) => ({ 'of-demo': 'demo' })[accessToken],
  visitor: 'demo',
  trustedDashboards: [dashboard],
}
const v3 = 'https://cloud.example/identity/v3'
const provider = '/OS-FEDERATION/identity_providers/idp/protocols/openid'

test('an access token gives an unscoped token, which is traded for one of a project', async () => {
  const { call, project } = await signIn({ federation })
  const { status, body, headers } = await call('GET', `${v3}${provider}/auth`, undefined, {
    Authorization: 'Bearer of-demo',
  })
  expect(status).toBe(201)
  expect(body.token).toMatchObject({
    methods: ['openid'],
    user: { name: 'demo', 'OS-FEDERATION': { identity_provider: { id: 'idp' }, protocol: { id: 'openid' } } },
  })
  expect(body.token).not.toHaveProperty('project')
  const identity = { methods: ['token'], token: { id: headers.get('X-Subject-Token') } }
  const traded = await call('POST', `${v3}/auth/tokens`, { auth: { identity, scope: { project: { id: project } } } })
  expect(traded.body.token).toMatchObject({ methods: ['token', 'openid'], project: { name: 'demo' } })
})

test.each<[string, number, string, string]>([
  ['another access token', 401, `${provider}/auth`, 'Bearer other'],
  ['none', 401, `${provider}/auth`, ''],
  ['another provider', 404, `${provider.replace('idp', 'nope')}/auth`, 'Bearer of-demo'],
  ['another protocol', 401, `${provider.replace('openid', 'saml2')}/auth`, 'Bearer of-demo'],
])('%s is answered %i', async (_, status, path, authorization) => {
  const { call } = await signIn({ federation })
  expect((await call('GET', v3 + path, undefined, { Authorization: authorization })).status).toBe(status)
})

test('who asks what there is to sign in with is told of the protocol', async () => {
  const { call } = await signIn({ federation })
  const identity = { methods: ['magic'], magic: {} }
  const { body } = await call('POST', `${v3}/auth/tokens`, { auth: { identity } })
  expect(body.error.identity.methods).toContain('openid')
})

test.each([`/auth/OS-FEDERATION/websso/openid`, `/auth${provider}/websso`])(
  'WebSSO at %s is a form that posts a token to a dashboard that is trusted',
  async (path) => {
    const { call } = await signIn({ federation })
    const { status, body, headers } = await call('GET', `${v3}${path}?origin=${encodeURIComponent(dashboard)}`)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(body).toContain(`action="${dashboard}" method="post"`)
    const token: string = /name="token" id="token" value="([^"]+)"/.exec(body as string)?.[1] ?? ''
    const shown = await call('GET', `${v3}/auth/tokens`, undefined, { 'X-Auth-Token': token, 'X-Subject-Token': token })
    expect(shown.body.token.user.name).toBe('demo')
  },
)

test('WebSSO wants an origin, and one that is trusted to the letter', async () => {
  const { call } = await signIn({ federation })
  const ask = (query: string) => call('GET', `${v3}/auth/OS-FEDERATION/websso/openid${query}`)
  expect((await ask('')).status).toBe(400)
  expect((await ask(`?origin=${encodeURIComponent(`${dashboard}/`)}`)).status).toBe(401)
})
