import { expect, test } from 'vitest'
import { fakeKeystone } from '../testing/fake-keystone.ts'
import { none } from './none.ts'

test('requests go to the endpoints given, without a token, whatever interface or region is asked for', async () => {
  const keystone = fakeKeystone()
  const auth = none({
    endpoints: { orchestration: 'http://heat.example/v1/demo/', 'block-storage': 'http://c.example' },
  })
  const client = keystone.client(auth, { interface: 'internal', region: 'RegionOne' })
  await client.request('orchestration', 'stacks')
  await client.request({ type: 'volume', aliases: ['block_storage'] }, 'volumes')
  await expect(client.request('compute', 'servers')).rejects.toMatchObject({ code: 'NoEndpoint' })
  expect(keystone.calls.map(({ url, headers }) => [url, headers.get('x-auth-token')])).toEqual([
    ['http://heat.example/v1/demo/stacks', null],
    ['http://c.example/volumes', null],
  ])
  expect(keystone.asked).toEqual([])
})
