import { expect, test } from 'vitest'
import { signIn } from '../../testing/sign-in.ts'

const tokens = 'https://cloud.example/rackspace/v2.0/tokens'
const users = [
  { name: 'demo', password: 'secret', apiKey: 'k3y', projects: { demo: ['member'] } },
  {
    name: 'ada',
    password: 'secret',
    apiKey: 'k3y',
    projects: { demo: ['member'] },
    totp: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    multiFactor: [['password', 'totp']],
  },
]
const key = (username: string) => ({ 'RAX-KSKEY:apiKeyCredentials': { username, apiKey: 'k3y' } })
const password = (username: string) => ({ passwordCredentials: { username, password: 'secret' } })

test('an API key gives a token and a catalog with regions and tenants', async () => {
  const { call, project } = await signIn({ users, region: ['DFW', 'IAD'] })
  const { status, body } = await call('POST', tokens, { auth: key('demo') })
  expect(status).toBe(200)
  const { token, user, serviceCatalog } = body.access
  expect(token).toEqual({
    id: expect.any(String),
    expires: '2026-01-01T01:00:00.000Z',
    tenant: { id: project, name: project },
    'RAX-AUTH:authenticatedBy': ['APIKEY'],
  })
  expect(user).toMatchObject({ name: 'demo', 'RAX-AUTH:defaultRegion': 'DFW' })
  const find = (wanted: string) => serviceCatalog.find(({ type }: { type: string }) => type === wanted)
  const url = `https://cloud.example/orchestration/v1/${project}`
  expect(find('orchestration')).toEqual({
    name: 'cloudOrchestration',
    type: 'orchestration',
    endpoints: ['DFW', 'IAD'].map((region) => ({ region, tenantId: project, publicURL: url })),
  })
  expect(find('object-store').endpoints[0]).toMatchObject({ tenantId: `MossoCloudFS_${project}` })
  expect(find('rax:dns').endpoints).toEqual([
    { tenantId: project, publicURL: `https://cloud.example/dns/v1.0/${project}` },
  ])
  expect((await call('GET', '/stacks', undefined, { 'X-Auth-Token': token.id })).status).toBe(200)
})

test('a password of an account with an authenticator wants a passcode; an API key wants none', async () => {
  const { call, cloud } = await signIn({ users })
  expect((await call('POST', tokens, { auth: key('ada') })).status).toBe(200)
  const wanted = await call('POST', tokens, { auth: password('ada') })
  expect(wanted).toMatchObject({
    status: 401,
    body: { unauthorized: { code: 401, message: 'Additional authentication credentials required' } },
  })
  const challenge = wanted.headers.get('WWW-Authenticate') ?? ''
  const session = /^OS-MF sessionId='([^']+)', factor='PASSCODE'$/.exec(challenge)?.[1] ?? ''
  const prove = (passcode: string, id: string) =>
    call('POST', tokens, { auth: { 'RAX-AUTH:passcodeCredentials': { passcode } } }, { 'X-SessionId': id })
  expect((await prove('000000', session)).status).toBe(401)
  expect((await prove(await cloud.passcode('ada'), 'other')).status).toBe(401)
  const { body } = await prove(await cloud.passcode('ada'), session)
  expect(body.access.token['RAX-AUTH:authenticatedBy']).toEqual(['PASSWORD', 'PASSCODE'])
})

test.each<[number, unknown]>([
  [401, { 'RAX-KSKEY:apiKeyCredentials': { username: 'demo', apiKey: 'wrong' } }],
  [401, { 'RAX-KSKEY:apiKeyCredentials': { username: 'nobody' } }],
  [401, { passwordCredentials: { username: 'demo', password: 'wrong' } }],
  [401, { token: { id: 'bogus' }, tenantId: 'x' }],
  [401, { ...key('demo'), tenantId: 'x' }],
  [400, { ...key('demo'), tenantId: 'x', tenantName: 'x' }],
  [400, {}],
])('it answers %i to %j', async (status, auth) => {
  const { call } = await signIn({ users })
  const answer = await call('POST', tokens, { auth })
  expect(answer.status).toBe(status)
  expect(answer.body[status === 401 ? 'unauthorized' : 'badRequest']).toMatchObject({ code: status })
})

test('a token in hand is traded with its tenant', async () => {
  const { call, project, token: id } = await signIn({ users })
  const { body } = await call('POST', tokens, { auth: { token: { id }, tenantId: project } })
  expect(body.access.token.tenant.id).toBe(project)
})

test('what Rackspace has and the simulator has not is 501 and named', async () => {
  const { call } = await signIn({ users })
  const { status, body } = await call('GET', 'https://cloud.example/rackspace/v2.0/users')
  expect(status).toBe(501)
  expect(body.error.message).toContain("Rackspace's GET /v2.0/users")
})
