import { createClient, path } from '@heatkit/core'
import {
  applicationCredential,
  discoverAuthMethods,
  memoryStore,
  multiFactor,
  password,
  type PasswordOptions,
  signOut,
  stored,
  token,
  totp,
} from '@heatkit/identity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cloud } from './contract.ts'
import { totpCode } from './totp-code.ts'

/** A cloud with an administrator and a second project of its ordinary user. */
export interface SignInCloud extends Cloud {
  administrator: { username: string; password: string }
  otherProject: string
}

/** What every v3 way to sign in does, over the simulator and over a real Keystone, which needs TOTP among its methods. */
export function signInContract(title: string, cloud: SignInCloud): void {
  const { account, region, administrator, otherProject, fetch: send = (request) => fetch(request) } = cloud
  const url = account.url.replace(/(\/v3)?\/*$/, '/v3')
  const run = `signin-${Math.random().toString(36).slice(2, 8)}`
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

  const root = { url, ...administrator, project: administrator.username }
  const admin = createClient({ auth: password(root), region, fetch: send })
  const demo = createClient({ auth: password(account), region, fetch: send })
  /** Undone at the end, last first. */
  const made: (() => Promise<unknown>)[] = []

  describe(title, { timeout: 60_000 }, () => {
    type Made = Record<string, { id: string; secret: string }>
    const create = async (client: typeof admin, where: string, json: object) => {
      const [kind] = Object.keys(json)
      const body = await client.request<Made>('identity', where, { method: 'POST', json })
      made.push(() => client.request('identity', `${where}/${body[kind!]!.id}`, { method: 'DELETE' }))
      return body[kind!]!
    }

    /** A client, with the tokens that Keystone gave it. */
    function open(auth: Parameters<typeof createClient>[0]['auth']) {
      const tokens: string[] = []
      const spy = async (request: Request) => {
        const response = await send(request)
        const given = response.headers.get('x-subject-token')
        if (request.method === 'POST' && given) tokens.push(given)
        return response
      }
      return Object.assign(createClient({ auth, region, fetch: spy }), { tokens })
    }
    const failure = (work: Promise<unknown>) =>
      work.then(
        () => Promise.reject(new Error('it was accepted')),
        (error: unknown) => error as Error,
      )

    afterAll(async () => {
      for (const undo of made.toReversed()) await undo()
    }, 60_000)

    describe('scopes', () => {
      test('project, system and domain are what the token is for, and nothing else', async () => {
        const { project: _, ...who } = root
        const facts = async (options: PasswordOptions) => {
          const { project, domain, system, roles, catalog } = await open(password(options)).session()
          return {
            project: project?.name,
            domain: domain?.id,
            system,
            admin: roles?.includes('admin'),
            services: catalog.length > 0,
          }
        }
        expect(await facts(root)).toEqual({ project: root.project, admin: true, services: true })
        expect(await facts({ ...who, system: true })).toEqual({ system: true, admin: true, services: true })
        const { roles } = await admin.request<{ roles: { id: string }[] }>('identity', 'roles', {
          query: { name: 'admin' },
        })
        const user = { name: `${run}-domain`, domain_id: 'default', password: 'word-1' }
        const { id: userId } = await create(admin, 'users', { user })
        const grant = path`domains/${'default'}/users/${userId}/roles/${roles[0]!.id}`
        await admin.request('identity', grant, { method: 'PUT' })
        const scoped = { url, userId, password: 'word-1', domain: { id: 'default' } }
        expect(await facts(scoped)).toEqual({ domain: 'default', admin: true, services: true })
        expect(await facts({ ...who, unscoped: true })).toEqual({ admin: false, services: false })
      })

      test('a live client goes from one to the next with a single password', async () => {
        const { project: _, ...who } = root
        const client = open(password({ ...who, unscoped: true }))
        const names = [
          client.with({ project: root.project }),
          client.with({ project: account.project! }),
          client.with({ system: true }),
        ].map(async (each) => {
          const { project, system, methods } = await each.session()
          return [project?.name ?? system, methods?.toSorted()]
        })
        expect(await Promise.all(names)).toEqual([
          [root.project, ['password', 'token']],
          [account.project, ['password', 'token']],
          [true, ['password', 'token']],
        ])
        expect(client.tokens.length).toBe(4)
        expect(await failure(client.with({ project: 'no-such-project' }).session())).toMatchObject({
          name: 'AuthError',
          status: 401,
        })
        expect(client.tokens.length).toBe(4)
      })

      test('a revoked first token costs one more sign-in, and a scope that it was traded for goes on', async () => {
        const client = open(password(account))
        const other = client.with({ project: otherProject })
        await other.session()
        for (const spent of client.tokens.splice(0).toReversed())
          await send(
            new Request(`${url}/auth/tokens`, {
              method: 'DELETE',
              headers: { 'x-auth-token': spent, 'x-subject-token': spent },
            }),
          )
        const call = () => other.request<{ projects: unknown[] }>('identity', 'auth/projects')
        expect((await Promise.all(Array.from({ length: 20 }, call))).every(({ projects }) => projects.length > 1)).toBe(
          true,
        )
        expect(client.tokens.length).toBe(2)
      })
    })

    describe('application credentials', () => {
      const make = async (more: object = {}) => {
        const { user } = await demo.session()
        const name = `${run}-${made.length}`
        const answer = await create(demo, path`users/${user!.id}/application_credentials`, {
          application_credential: { name, ...more },
        })
        return { name, ...answer }
      }

      test('work by id and by name, bring their project, and stay in it', async () => {
        const credential = await make()
        const ways = [
          applicationCredential({ url, id: credential.id, secret: credential.secret }),
          applicationCredential({ url, name: credential.name, username: account.username!, secret: credential.secret }),
        ]
        for (const auth of ways) {
          const client = open(auth)
          expect(await client.session()).toMatchObject({
            project: { name: account.project },
            methods: ['application_credential'],
          })
          expect(() => client.with({ project: otherProject })).toThrow('good for one scope only')
        }
        const wrong = applicationCredential({ url, id: credential.id, secret: 'wrong' })
        expect(await failure(open(wrong).session())).toMatchObject({ name: 'AuthError', status: 401 })
        const unknown = applicationCredential({ url, id: 'f'.repeat(32), secret: 'wrong' })
        expect(await failure(open(unknown).session())).toMatchObject({ name: 'AuthError', status: 404 })
      })

      test('do what their access rules allow, and what these do not is 401 after one more sign-in', async () => {
        const rules = [{ service: 'orchestration', method: 'GET', path: '/v1/*/stacks' }]
        const { id, secret: word } = await make({ access_rules: rules })
        const client = open(applicationCredential({ url, id, secret: word }))
        expect(await client.request('orchestration', 'stacks')).toHaveProperty('stacks')
        expect(await failure(client.request('orchestration', 'resource_types'))).toMatchObject({
          name: 'HttpError',
          status: 401,
        })
        expect(client.tokens.length).toBe(2)
      })
    })

    describe('factors', () => {
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

    test('a trust lends its project and roles to the trustee, from the start or to a live client', async () => {
      const [trustor, trustee] = [await demo.session(), await admin.session()]
      const trust = {
        trustor_user_id: trustor.user!.id,
        trustee_user_id: trustee.user!.id,
        project_id: trustor.project!.id,
        impersonation: false,
        roles: [{ name: 'member' }],
      }
      const { id } = await create(demo, 'OS-TRUST/trusts', { trust })
      const { project: _, ...who } = root
      const expected = { trust: { id }, project: { name: account.project }, user: { name: root.username } }
      expect(await open(password({ ...who, trust: id })).session()).toMatchObject(expected)
      const client = open(password({ ...who, unscoped: true }))
      expect(await client.with({ trust: id }).session()).toMatchObject(expected)
    })

    test('after signing out Keystone refuses the tokens, and the store is empty', async () => {
      const store = memoryStore()
      const client = open(stored(store, password(account)))
      await client.with({ project: otherProject }).session()
      await signOut(client)
      expect([client.tokens.length, store.read()]).toEqual([2, undefined])
      for (const gone of client.tokens) {
        expect(await failure(open(token({ url, token: gone })).session())).toMatchObject({
          name: 'AuthError',
          status: 401,
        })
        const { status } = await send(new Request(`${url}/auth/projects`, { headers: { 'x-auth-token': gone } }))
        expect(status).toBe(401)
      }
    })

    test('a stored session goes on without a password', async () => {
      const store = memoryStore()
      await open(stored(store, password(account))).session()
      const client = open(stored(store))
      expect(await client.request('identity', 'auth/projects')).toHaveProperty('projects')
      expect(client.tokens).toEqual([])
    })

    test.each(['', '/v3', '/v2.0', '/'])('a cloud says what it accepts when asked at its root with %j', async (end) => {
      expect(await discoverAuthMethods(url.replace(/\/v3$/, '') + end, { fetch: send })).toMatchObject({
        url: expect.stringMatching(/\/v3$/),
        version: 'v3',
        methods: expect.arrayContaining(['password', 'token', 'application_credential']),
      })
    })
  })
}
