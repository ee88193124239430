import { path } from '@heatkit/core'
import {
  applicationCredential,
  discoverAuthMethods,
  memoryStore,
  password,
  type PasswordOptions,
  signOut,
  stored,
  token,
} from '@heatkit/identity'
import { afterAll, describe, expect, test } from 'vitest'
import { failure } from './failure.ts'
import { openScene, type SignInCloud } from './scene.ts'

/** What every v3 way to sign in does, over the simulator and over a real Keystone. */
export function signInContract(title: string, cloud: SignInCloud): void {
  const { account, otherProject } = cloud
  const { url, send, root, admin, demo, run, create, undo, open } = openScene(cloud)

  describe(title, { timeout: 60_000 }, () => {
    afterAll(undo, 60_000)

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
        const headers = { 'x-subject-token': client.tokens[1]!, 'openstack-identity-access-rules': '1.0' }
        const look = () => admin.request('identity', 'auth/tokens', { headers })
        expect(await look()).toHaveProperty('token')
        await signOut(client)
        expect(await failure(look())).toMatchObject({ status: 404 })
      })
    })

    describe('application credentials', () => {
      let count = 0
      const make = async (more: object = {}) => {
        const { user } = await demo.session()
        const name = `${run}-${(count += 1)}`
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
