import { expect, test } from 'vitest'
import { createSimulator } from './create-simulator.ts'
import { serve } from './node.ts'

const auth = {
  identity: {
    methods: ['password'],
    password: { user: { name: 'demo', domain: { id: 'default' }, password: 'secret' } },
  },
  scope: { project: { name: 'demo', domain: { id: 'default' } } },
}

test('over HTTP the catalog leads back to the same server', async () => {
  const server = await serve((url) => createSimulator({ url }))
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ auth })
  const signedIn = await fetch(`${server.url}/identity/v3/auth/tokens`, { method: 'POST', headers, body })
  const { token } = (await signedIn.json()) as { token: { catalog: { type: string; endpoints: { url: string }[] }[] } }
  const heat = token.catalog.find(({ type }) => type === 'orchestration')?.endpoints[0]?.url
  const secret = signedIn.headers.get('X-Subject-Token') ?? ''
  const answer = await fetch(`${heat}/stacks`, { headers: { 'X-Auth-Token': secret } })
  expect(await answer.json()).toEqual({ stacks: [] })
  await server.close()
})

test('preflights of a page are answered by the default lists', async () => {
  const server = await serve((url) => createSimulator({ url, cors: { allowedOrigins: ['https://app.example'] } }))
  const ask = async (name: string): Promise<string | null> => {
    const headers = {
      Origin: 'https://app.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': name,
    }
    const answer = await fetch(`${server.url}/identity/v3/auth/tokens`, { method: 'OPTIONS', headers })
    return answer.headers.get('Access-Control-Allow-Origin')
  }
  expect(await ask('content-type,x-auth-token')).toBe('https://app.example')
  expect(await ask('openstack-api-version')).toBe(null)
  await server.close()
})

test('a broken connection is broken out here too', async () => {
  const server = await serve((url) => createSimulator({ url }))
  server.simulator.fail({ reset: 'before' })
  await expect(fetch(`${server.url}/identity/v3`)).rejects.toThrow(TypeError)
  await server.close()
})
