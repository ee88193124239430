import { expect, test } from 'vitest'
import { signIn } from '../../testing/sign-in.ts'

const tokens = 'https://cloud.example/identity/v2.0/tokens'
const demo = { passwordCredentials: { username: 'demo', password: 'secret' } }

test('a password gives a token of a tenant, with its catalog, that Heat takes', async () => {
  const { call, project } = await signIn({ identityV2: true, region: ['A', 'B'] })
  const { status, body } = await call('POST', tokens, { auth: { ...demo, tenantName: 'demo' } })
  expect(status).toBe(200)
  const { token, user, serviceCatalog } = body.access
  expect(token).toMatchObject({ expires: '2026-01-01T01:00:00Z', issued_at: '2026-01-01T00:00:00.000000' })
  expect(token.tenant).toMatchObject({ id: project, name: 'demo' })
  expect(user).toMatchObject({ name: 'demo', roles: [{ name: 'member' }, { name: 'reader' }] })
  const heat = serviceCatalog.find(({ type }: { type: string }) => type === 'orchestration')
  const url = `https://cloud.example/orchestration/v1/${project}`
  const urls = { publicURL: url, internalURL: url, adminURL: url }
  expect(heat.endpoints).toMatchObject([
    { region: 'A', ...urls },
    { region: 'B', ...urls },
  ])
  expect((await call('GET', '/stacks', undefined, { 'X-Auth-Token': token.id })).status).toBe(200)
})

test('a token without a tenant has no catalog, and is traded for one with', async () => {
  const { call, project } = await signIn({ identityV2: true })
  const { access } = (await call('POST', tokens, { auth: demo })).body
  expect(access).toMatchObject({ serviceCatalog: [], user: { roles: [] } })
  const { id } = access.token
  const traded = await call('POST', tokens, { auth: { token: { id }, tenantId: project } })
  expect(traded.body.access.token).toMatchObject({ tenant: { name: 'demo' }, expires: access.token.expires })
})

test.each<[number, unknown]>([
  [401, { ...demo, tenantName: 'nope' }],
  [401, { passwordCredentials: { username: 'demo', password: 'wrong' } }],
  [401, { token: { id: 'bogus' } }],
  [400, {}],
  [400, { ...demo, tenantName: 'demo', tenantId: 'x' }],
])('it answers %i to %j', async (status, auth) => {
  const { call } = await signIn({ identityV2: true })
  expect((await call('POST', tokens, { auth })).status).toBe(status)
})

test('a cloud without v2.0 has nothing there', async () => {
  const { call } = await signIn()
  expect((await call('POST', tokens, { auth: demo })).status).toBe(404)
})
