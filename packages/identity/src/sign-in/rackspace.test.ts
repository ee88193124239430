import { createClient } from '@heatkit/core'
import { expect, test } from 'vitest'
import { rackspace, type RackspaceOptions } from './rackspace.ts'
import { rackspaceUk, rackspaceUs } from './rackspace-endpoints.ts'

const files = 'MossoCloudFS_123456'
const access = {
  access: {
    token: {
      id: 'canary-token',
      expires: '2026-11-24T12:00:00.000-06:00',
      tenant: { id: '123456', name: '123456' },
      'RAX-AUTH:authenticatedBy': ['APIKEY'],
    },
    serviceCatalog: [
      {
        name: 'cloudOrchestration',
        type: 'orchestration',
        endpoints: ['DFW', 'IAD'].map((region) => ({
          region,
          tenantId: '123456',
          publicURL: `https://${region.toLowerCase()}.orchestration.api.rackspacecloud.com/v1/123456`,
        })),
      },
      {
        name: 'cloudFiles',
        type: 'object-store',
        endpoints: [
          {
            region: 'DFW',
            tenantId: files,
            publicURL: `https://storage101.dfw1.clouddrive.com/v1/${files}`,
            internalURL: `https://snet-storage101.dfw1.clouddrive.com/v1/${files}`,
          },
        ],
      },
      {
        name: 'cloudDNS',
        type: 'rax:dns',
        endpoints: [{ tenantId: '123456', publicURL: 'https://dns.api.rackspacecloud.com/v1.0/123456' }],
      },
    ],
    user: {
      id: '987654',
      name: 'ada',
      'RAX-AUTH:defaultRegion': 'DFW',
      roles: [{ id: '3', name: 'identity:user-admin' }],
    },
  },
}
/** A client, and what reached Rackspace. */
function connect(options: RackspaceOptions, answers: Response[] = [Response.json(access)], url?: string) {
  const asked: { url: string; body: string; type: string | null }[] = []
  const client = createClient({
    auth: rackspace(options, url),
    region: 'DFW',
    fetch: async (request) => {
      const { url: address, headers } = request
      asked.push({ url: address, body: await request.text(), type: headers.get('content-type') })
      return answers.shift() ?? Response.json({ servers: [] })
    },
  })
  return { client, asked }
}

test.each<[RackspaceOptions, string]>([
  [{ username: 'ada', apiKey: 'k3y' }, '{"auth":{"RAX-KSKEY:apiKeyCredentials":{"username":"ada","apiKey":"k3y"}}}'],
  [
    { username: 'ada', apiKey: 'k3y', tenantId: '123456' },
    '{"auth":{"RAX-KSKEY:apiKeyCredentials":{"username":"ada","apiKey":"k3y"},"tenantId":"123456"}}',
  ],
  [{ username: 'ada', password: 'secret' }, '{"auth":{"passwordCredentials":{"username":"ada","password":"secret"}}}'],
  [{ token: 't0ken', tenantId: '123456' }, '{"auth":{"token":{"id":"t0ken"},"tenantId":"123456"}}'],
])('%j is asked as Rackspace spells it', async (options, body) => {
  const { client, asked } = connect(options)
  await client.session()
  expect(asked).toEqual([{ url: `${rackspaceUs}/tokens`, body, type: 'application/json' }])
})

test('an account of the United Kingdom has another identity service', async () => {
  const { client, asked } = connect({ username: 'ada', apiKey: 'k3y' }, undefined, rackspaceUk)
  await client.session()
  expect(asked[0]?.url).toBe('https://lon.identity.api.rackspacecloud.com/v2.0/tokens')
})

test('the session tells who, and has a row of the catalog for each interface, with its tenant', async () => {
  const { client } = connect({ username: 'ada', apiKey: 'k3y' })
  const orchestration = { type: 'orchestration', name: 'cloudOrchestration', interface: 'public', tenantId: '123456' }
  const store = { type: 'object-store', name: 'cloudFiles', region: 'DFW', tenantId: files }
  expect(await client.session()).toEqual({
    url: rackspaceUs,
    expiresAt: new Date('2026-11-24T18:00:00Z'),
    lifetime: Infinity,
    user: { id: '987654', name: 'ada' },
    project: { id: '123456', name: '123456' },
    roles: ['identity:user-admin'],
    catalog: [
      { ...orchestration, region: 'DFW', url: 'https://dfw.orchestration.api.rackspacecloud.com/v1/123456' },
      { ...orchestration, region: 'IAD', url: 'https://iad.orchestration.api.rackspacecloud.com/v1/123456' },
      { ...store, interface: 'public', url: `https://storage101.dfw1.clouddrive.com/v1/${files}` },
      { ...store, interface: 'internal', url: `https://snet-storage101.dfw1.clouddrive.com/v1/${files}` },
      {
        type: 'rax:dns',
        name: 'cloudDNS',
        interface: 'public',
        url: 'https://dns.api.rackspacecloud.com/v1.0/123456',
        tenantId: '123456',
      },
    ],
  })
})

test('one session serves every region', async () => {
  const { client, asked } = connect({ username: 'ada', apiKey: 'k3y' })
  await client.request('orchestration', 'stacks')
  await client.with({ region: 'IAD' }).request('orchestration', 'stacks')
  expect(asked.map(({ url }) => new URL(url).host)).toEqual([
    'identity.api.rackspacecloud.com',
    'dfw.orchestration.api.rackspacecloud.com',
    'iad.orchestration.api.rackspacecloud.com',
  ])
})

test('a refusal says why, and the secret that it repeats is hidden', async () => {
  const no = Response.json({ unauthorized: { code: 401, message: 'no canary-key here' } }, { status: 401 })
  const { client } = connect({ username: 'ada', apiKey: 'canary-key' }, [no])
  const error = await client.session().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'AuthError', code: 'SignInRefused', status: 401, reason: 'no [hidden] here' })
})

test.each([-1, 1])('a clock that is off by %i days asks for no other token', async (days) => {
  const token = { ...access.access.token, expires: new Date(Date.now() - days * 86_400_000).toISOString() }
  const answers = [Response.json({ access: { ...access.access, token } })]
  const { client, asked } = connect({ username: 'ada', apiKey: 'k3y' }, answers)
  for (let call = 0; call < 10; call++) await client.request('orchestration', 'stacks')
  expect(asked.filter(({ url }) => url.endsWith('/tokens'))).toHaveLength(1)
})
