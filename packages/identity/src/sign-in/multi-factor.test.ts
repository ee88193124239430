import { describe, expect, test } from 'vitest'
import { fakeKeystone, IDENTITY, issued, refused, wantsFactor } from '../testing/fake-keystone.ts'
import { multiFactor } from './multi-factor.ts'
import { password } from './password.ts'

const account = { url: IDENTITY, username: 'mfa', password: 'secret' }
const user = { name: 'mfa', domain: { id: 'default' } }

test('what is given goes out in one request', async () => {
  const keystone = fakeKeystone()
  await keystone.client(multiFactor({ ...account, passcode: '104192', unscoped: true })).session()
  expect(keystone.asked.map(({ auth }) => auth)).toEqual([
    {
      identity: {
        methods: ['password', 'totp'],
        password: { user: { ...user, password: 'secret' } },
        totp: { user: { ...user, passcode: '104192' } },
      },
      scope: 'unscoped',
    },
  ])
})

describe('a cloud that wants another factor', () => {
  test('is given what the callback says, with its receipt and the same scope', async () => {
    const keystone = fakeKeystone((_, count) => (count === 1 ? wantsFactor('receipt-1') : issued('t')))
    const wanted: string[][][] = []
    const next = async (missing: string[][]) => {
      wanted.push(missing)
      return { passcode: '104192' }
    }
    await keystone.client(multiFactor({ ...account, project: { id: 'p' }, next })).session()
    expect(wanted).toEqual([[['totp']]])
    expect(keystone.asked.map(({ headers }) => headers.get('openstack-auth-receipt'))).toEqual([null, 'receipt-1'])
    expect(keystone.asked[1]!.auth).toEqual({
      identity: { methods: ['totp'], totp: { user: { ...user, passcode: '104192' } } },
      scope: { project: { id: 'p' } },
    })
  })

  test('that never has enough is left after four requests', async () => {
    const keystone = fakeKeystone((_, count) => wantsFactor(`receipt-${count}`))
    const client = keystone.client(multiFactor({ ...account, next: () => ({ passcode: '1' }) }))
    await expect(client.session()).rejects.toMatchObject({ code: 'FactorWanted' })
    expect(keystone.asked.length).toBe(4)
  })

  test('says after a wrong passcode what it says of every wrong credential', async () => {
    const keystone = fakeKeystone((_, count) => (count === 1 ? wantsFactor() : refused()))
    const client = keystone.client(multiFactor({ ...account, next: () => ({ passcode: '000000' }) }))
    await expect(client.session()).rejects.toMatchObject({ name: 'AuthError', code: 'SignInRefused', status: 401 })
  })

  test('hands on what the callback throws, and asks it anew at the next call', async () => {
    const keystone = fakeKeystone(({ headers }) =>
      headers.has('openstack-auth-receipt') ? issued('t') : wantsFactor(),
    )
    let asks = 0
    const next = () => {
      asks += 1
      if (asks === 1) throw new Error('closed the window')
      return { passcode: '1' }
    }
    const client = keystone.client(multiFactor({ ...account, next }))
    await expect(client.session()).rejects.toThrow('closed the window')
    expect(await client.session()).toMatchObject({ user: { id: 'u' } })
  })

  test.each([
    ['multiFactor without a callback', multiFactor(account)],
    ['password', password(account)],
  ])('is told by %s as such: no word of a wrong password, nor the receipt', async (_, auth) => {
    const keystone = fakeKeystone(() => wantsFactor())
    const error = await keystone
      .client(auth)
      .session()
      .catch((reason: unknown) => reason as Error)
    expect(error).toMatchObject({ name: 'AuthError', code: 'FactorWanted', status: 401, missing: [['totp']] })
    expect((error as Error).message).toMatch(/another factor is wanted: totp\.$/)
    expect(JSON.stringify(error)).not.toContain('receipt-1')
  })
})
