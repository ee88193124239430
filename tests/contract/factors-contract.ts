import { multiFactor, password, totp } from '@heatkit/identity'
import { path } from '@heatkit/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure } from './failure.ts'
import { openScene, type SignInCloud } from './scene.ts'
import { totpCode } from './totp-code.ts'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

/** Passcodes and MFA, over the simulator and over a real Keystone, which needs `totp` among its methods. */
export function factorsContract(title: string, cloud: SignInCloud): void {
  const { account } = cloud
  const { url, admin, demo, run, create, undo, open } = openScene(cloud)

  describe(title, { timeout: 60_000 }, () => {
    afterAll(undo, 60_000)
    const users: Record<string, { id: string }> = {}
    const who = (name: string) => ({ url, username: `${run}-${name}`, project: account.project! })
    const word = 'mfa-pass-1'
    beforeAll(async () => {
      const { project } = await demo.session()
      const { roles } = await admin.request<{ roles: { id: string }[] }>('identity', 'roles', {
        query: { name: 'member' },
      })
      const mfa = { multi_factor_auth_enabled: true, multi_factor_auth_rules: [['password', 'totp']] }
      for (const [name, options] of [
        ['mfa', mfa],
        ['plain', {}],
      ] as const) {
        const user = { name: `${run}-${name}`, domain_id: 'default', password: word, options }
        const { id } = (users[name] = await create(admin, 'users', { user }))
        await create(admin, 'credentials', { credential: { type: 'totp', blob: secret, user_id: id } })
        await admin.request('identity', path`projects/${project!.id}/users/${id}/roles/${roles[0]!.id}`, {
          method: 'PUT',
        })
      }
    })
    const passcode = () => totpCode(secret)

    test('a passcode alone signs in who needs no more, by name and by id', async () => {
      expect(await open(totp({ ...who('plain'), passcode })).session()).toMatchObject({ methods: ['totp'] })
      const byId = { url, userId: users['plain']!.id, passcode: await passcode(), unscoped: true } as const
      expect(await open(totp(byId)).session()).toMatchObject({ methods: ['totp'] })
    })

    test('several go out at once', async () => {
      const session = await open(multiFactor({ ...who('mfa'), password: word, passcode })).session()
      expect(session.methods?.toSorted()).toEqual(['password', 'totp'])
    })

    test('a receipt asks for the next one, whichever was first', async () => {
      const asked: string[][][] = []
      const next = async (missing: string[][]) => {
        asked.push(missing)
        return missing[0]!.includes('totp') ? { passcode: await passcode() } : { password: word }
      }
      for (const first of [{ password: word }, { passcode }]) {
        const client = open(multiFactor({ ...who('mfa'), ...first, next }))
        expect(await client.session()).toMatchObject({ project: { name: account.project } })
        expect(await client.with({ unscoped: true }).session()).toMatchObject({ user: { name: `${run}-mfa` } })
      }
      expect(asked).toEqual([[['totp']], [['password']]])
    })

    test('a wrong passcode and a missing one are told apart', async () => {
      const wrong = multiFactor({ ...who('mfa'), password: word, passcode: '000000' })
      expect(await failure(open(wrong).session())).toMatchObject({
        name: 'AuthError',
        code: 'SignInRefused',
        status: 401,
      })
      const error = await failure(open(password({ ...who('mfa'), password: word })).session())
      expect(error).toMatchObject({ name: 'AuthError', code: 'FactorWanted', missing: [['totp']] })
      expect(error.message).not.toContain('wrong')
    })
  })
}
