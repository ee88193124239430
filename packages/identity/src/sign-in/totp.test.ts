import { expect, test } from 'vitest'
import { fakeKeystone, IDENTITY, issued } from '../testing/fake-keystone.ts'
import { totp } from './totp.ts'

const account = { url: IDENTITY, username: 'demo', project: 'web' }

test('a passcode is sent with its user and the scope', async () => {
  const keystone = fakeKeystone()
  await keystone.client(totp({ ...account, passcode: '104192' })).session()
  const user = { name: 'demo', domain: { id: 'default' }, passcode: '104192' }
  expect(keystone.asked[0]!.auth).toEqual({
    identity: { methods: ['totp'], totp: { user } },
    scope: { project: { name: 'web', domain: { id: 'default' } } },
  })
})

/** A client whose service takes the second token only. */
const renewing = (passcode: Parameters<typeof totp>[0]['passcode']) => {
  const keystone = fakeKeystone((_, count) => issued(`token-${count}`))
  const fetch = async (request: Request) => {
    if (request.headers.get('x-auth-token') === 'token-1') return new Response('', { status: 401 })
    return keystone.fetch(request)
  }
  return { keystone, client: keystone.client(totp({ ...account, passcode }), { fetch }) }
}

test('a function is asked for another passcode when the token is no good any more', async () => {
  const codes = ['111111', '222222']
  const { keystone, client } = renewing(async () => codes.shift()!)
  await client.request('orchestration', 'stacks')
  expect(keystone.asked.map(({ auth }) => (auth.identity['totp'] as { user: object }).user)).toMatchObject([
    { passcode: '111111' },
    { passcode: '222222' },
  ])
})

test('text is sent by one sign-in only, and the next says what to give instead', async () => {
  const { keystone, client } = renewing('111111')
  await expect(client.request('orchestration', 'stacks')).rejects.toMatchObject({ code: 'PasscodeSpent' })
  expect(keystone.asked.length).toBe(1)
})
