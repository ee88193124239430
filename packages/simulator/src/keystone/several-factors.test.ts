import { expect, test } from 'vitest'
import { signIn } from '../testing/sign-in.ts'

const tokens = 'https://cloud.example/identity/v3/auth/tokens'
const users = [
  {
    name: 'demo',
    password: 'secret',
    projects: { demo: ['member'] },
    totp: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  },
  {
    name: 'ada',
    password: 'secret',
    projects: { demo: ['member'] },
    totp: 'MZXW6YTBOI======',
    multiFactor: [['password', 'totp']],
  },
]
const ada = { name: 'ada', domain: { id: 'default' } }

test('a receipt ends after five minutes, and a passcode after a minute', async () => {
  const { call, cloud } = await signIn({ users })
  const first = { methods: ['password'], password: { user: { ...ada, password: 'secret' } } }
  const begin = async () => (await call('POST', tokens, { auth: { identity: first } })).headers
  const go = async (receipt: Headers, passcode: string) => {
    const identity = { methods: ['totp'], totp: { user: { ...ada, passcode } } }
    const headers = { 'Openstack-Auth-Receipt': receipt.get('Openstack-Auth-Receipt') ?? '' }
    return (await call('POST', tokens, { auth: { identity } }, headers)).status
  }
  const receipt = await begin()
  const passcode = await cloud.passcode('ada')
  expect(await go(receipt, passcode)).toBe(201)
  await cloud.clock.advance(60_000)
  expect(await go(receipt, passcode)).toBe(401)
  expect(await go(receipt, await cloud.passcode('ada'))).toBe(201)
  await cloud.clock.advance(240_000)
  expect(await go(receipt, await cloud.passcode('ada'))).toBe(401)
  expect(await go(await begin(), await cloud.passcode('ada'))).toBe(201)
})

test('who has no authenticator is named', async () => {
  const { cloud } = await signIn()
  await expect(cloud.passcode('demo')).rejects.toThrow('demo has no authenticator')
})
