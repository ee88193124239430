// Keystone v2.0 and Rackspace, from signing in to a stack, against the simulator.
import { type Auth, createClient } from '@heatkit/core'
import { rackspace, rackspaceMultiFactor, v2Password, v2Token } from '@heatkit/identity'
import { createStack, findStack, listStacks } from '@heatkit/orchestration'
import { createSimulator, manualClock } from '@heatkit/simulator'
import { expect, test } from 'vitest'

const simulator = createSimulator({
  region: ['DFW', 'IAD'],
  clock: manualClock(),
  identityV2: true,
  users: [
    {
      name: 'ada',
      password: 'secret',
      apiKey: 'k3y',
      projects: { web: ['member'] },
      totp: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
      multiFactor: [['password', 'totp']],
    },
    { name: 'bob', password: 'secret', apiKey: 'k3y', projects: { web: ['member'] } },
  ],
})
const { fetch, url } = simulator
const identity = `${url}/rackspace/v2.0`
const bob = { username: 'bob', password: 'secret' }
const connect = (auth: Auth) => createClient({ auth, fetch, region: 'DFW' })
const tenant = async () => {
  const { project } = await connect(rackspace({ username: 'bob', apiKey: 'k3y' }, identity)).session()
  return project?.id ?? ''
}

/** What a page or a program would have kept. */
async function tokenInHand(): Promise<string> {
  const auth = { passwordCredentials: bob }
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(
    new Request(`${identity}/tokens`, { method: 'POST', headers, body: JSON.stringify({ auth }) }),
  )
  const { access } = (await answer.json()) as { access: { token: { id: string } } }
  return access.token.id
}

test.each<[string, () => Auth | Promise<Auth>]>([
  ['rackspace with an API key', () => rackspace({ username: 'bob', apiKey: 'k3y' }, identity)],
  ['rackspace with a password', async () => rackspace({ ...bob, tenantId: await tenant() }, identity)],
  ['rackspace with a token', async () => rackspace({ token: await tokenInHand(), tenantId: await tenant() }, identity)],
  [
    'rackspaceMultiFactor',
    () =>
      rackspaceMultiFactor(
        { username: 'ada', password: 'secret', passcode: () => simulator.passcode('ada') },
        identity,
      ),
  ],
  ['v2Password', () => v2Password({ url: `${url}/identity`, ...bob, tenantName: 'web' })],
  [
    'v2Token',
    async () => v2Token({ url: `${url}/identity/v2.0`, token: await tokenInHand(), tenantId: await tenant() }),
  ],
])('%s leads to a stack, in every region', async (title, sign) => {
  const client = connect(await sign())
  const name = title.replaceAll(/\W/g, '-')
  await createStack(client, { name, template: { heat_template_version: '2018-08-31' } })
  expect(await findStack(client.with({ region: 'IAD' }), name)).toMatchObject({ name })
  const { user, project: scope, catalog } = await client.session()
  expect(user?.name).toBe(title === 'rackspaceMultiFactor' ? 'ada' : 'bob')
  expect(scope?.id).toBe(await tenant())
  expect(new Set(catalog.map(({ region }) => region).filter(Boolean))).toEqual(new Set(['DFW', 'IAD']))
})

test('a token that was revoked is replaced without the caller noticing', async () => {
  const client = connect(rackspace({ username: 'bob', apiKey: 'k3y' }, identity))
  for await (const { name } of listStacks(client)) expect(name).toBeTruthy()
  simulator.revokeTokens()
  expect(await findStack(client, 'rackspace-with-an-API-key')).toBeDefined()
})

test('a service of Rackspace is found by its own type and tenant', async () => {
  const tenantId = await tenant()
  const { catalog } = await connect(rackspace({ username: 'bob', apiKey: 'k3y' }, identity)).session()
  expect(catalog.find(({ type }) => type === 'rax:load-balancer')).toEqual({
    type: 'rax:load-balancer',
    name: 'cloudLoadBalancers',
    interface: 'public',
    region: 'DFW',
    url: `${url}/loadbalancers/v1.0/${tenantId}`,
    tenantId,
  })
  expect(catalog.find(({ type }) => type === 'object-store')?.tenantId).toBe(`MossoCloudFS_${tenantId}`)
})
