import { createClient, path } from '@heatkit/core'
import { keystoneOAuth2, password } from '@heatkit/identity'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { CANARY, spell } from '../faults/support/leaks.ts'
import { realCloud } from './real-cloud.ts'

vi.setConfig({ testTimeout: 60_000 })
const { account, region } = realCloud()
const demo = createClient({ auth: password(account), region })
const name = `federation-${Math.random().toString(36).slice(2, 8)}`
const secret = 'CANARY-secret:of+oauth/2'
let credentials = ''
let id = ''

beforeAll(async () => {
  const { user } = await demo.session()
  credentials = path`users/${user!.id}/application_credentials`
  const { application_credential: made } = await demo.request<{ application_credential: { id: string } }>(
    'identity',
    credentials,
    {
      method: 'POST',
      json: { application_credential: { name, secret, roles: [{ name: 'member' }] } },
      secrets: [secret],
    },
  )
  id = made.id
})
afterAll(() => demo.request('identity', `${credentials}/${id}`, { method: 'DELETE' }))

const open = (given: string, key = secret) => {
  const asked: string[] = []
  const client = createClient({
    auth: keystoneOAuth2({ url: account.url, id: given, secret: key }),
    region,
    fetch: (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`)
      return fetch(request)
    },
  })
  return { client, asked }
}

test('Keystone as an OAuth 2.0 server gives a token of the application credential’s project, once for many calls', async () => {
  const { client, asked } = open(id)
  await Promise.all(Array.from({ length: 5 }, () => client.request('orchestration', 'stacks')))
  const { user, project, catalog } = await client.session()
  const who = await demo.session()
  expect({ user: user?.id, project: project?.id }).toEqual({ user: who.user?.id, project: who.project?.id })
  expect(catalog.length).toBe(who.catalog.length)
  expect(asked.filter((each) => /OS-OAUTH2|auth\/tokens/.test(each))).toEqual([
    expect.stringMatching(/^POST .*\/v3\/OS-OAUTH2\/token$/),
    expect.stringMatching(/^GET .*\/v3\/auth\/tokens$/),
  ])
})

test.each([
  ['a wrong secret', () => open(id, 'CANARY-wrong').client, 401],
  ['an unknown id', () => open('none').client, 404],
])('%s is refused in words that hold no secret', async (_, make, status) => {
  const error: unknown = await make()
    .session()
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'AuthError', code: 'SignInRefused', status })
  expect(spell(error)).not.toMatch(CANARY)
})
