import { createClient, isStatus, path } from '@heatkit/core'
import { discoverAuthMethods, password, type PasswordOptions, signOut, token } from '@heatkit/identity'
import { orchestration, StackError, type StackRef } from '@heatkit/orchestration'
import { parse } from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import * as wire from './wire.ts'

/** A cloud under test: the simulator, or a real one. */
export interface Cloud {
  account: PasswordOptions
  region: string
  fetch?: (request: Request) => Promise<Response>
}

const template = (resources: object, rest: object = {}) => ({ heat_template_version: '2018-08-31', resources, ...rest })
const testResource = (properties: object = {}) => ({
  type: 'OS::Heat::TestResource',
  properties: { wait_secs: 0, ...properties },
})
const randomString = { type: 'OS::Heat::RandomString', properties: { length: 8 } }

/** What heatkit promises over any cloud. It runs over the simulator and over a real Keystone and Heat, so that these cannot drift apart. */
export function contract(title: string, cloud: Cloud): void {
  const settings = { region: cloud.region, ...(cloud.fetch && { fetch: cloud.fetch }) }
  const client = createClient({ auth: password(cloud.account), ...settings }).extend(orchestration)
  const { orchestration: heat } = client
  const run = Math.random().toString(36).slice(2, 8)
  const made: StackRef[] = []
  const quick = { interval: 200, timeout: 120_000 }
  let count = 0
  const create = async (stack: Parameters<typeof heat.createStack>[0] extends infer Input ? Partial<Input> : never) => {
    const ref = await heat.createStack({ name: `contract-${run}-${(count += 1)}`, ...stack })
    made.push(ref)
    return ref
  }
  const raw = (where: string, query?: Record<string, string | number | boolean>) =>
    client.request('orchestration', where, query && { query })
  const refused = (call: Promise<unknown>) =>
    call.then(
      () => Promise.reject(new Error('it was accepted')),
      (error: unknown) => error,
    )

  describe(title, { timeout: 180_000 }, () => {
    afterAll(async () => {
      for (const stack of made) await heat.deleteStack(stack)
    }, 120_000)

    test('signing in tells who, where and until when, and not the token', async () => {
      const session = await client.session()
      expect(session).toMatchObject({
        user: { name: cloud.account.username },
        project: { name: cloud.account.project },
        methods: ['password'],
      })
      expect(session.expiresAt!.getTime()).toBeGreaterThan(session.issuedAt!.getTime())
      expect(session.catalog.map(({ type }) => type)).toEqual(expect.arrayContaining(['identity', 'orchestration']))
      expect(session).not.toHaveProperty('token')
    })

    test('a wrong password, an unknown project and two scopes are told as errors', async () => {
      const auth = (more: Partial<PasswordOptions>) =>
        createClient({ auth: password({ ...cloud.account, ...more }), ...settings }).session()
      expect(await refused(auth({ password: 'wrong' }))).toMatchObject({
        name: 'AuthError',
        status: 401,
        code: 'SignInRefused',
      })
      expect(await refused(auth({ project: 'no-such-project' }))).toMatchObject({ name: 'AuthError', status: 401 })
      expect(() => password({ ...cloud.account, domain: 'Default' })).toThrow(
        'Give one of project, domain, system, trust and unscoped',
      )
    })

    test('a token in hand works as it is, and trades for another scope', async () => {
      let issued = ''
      const spy = async (request: Request) => {
        const response = await (cloud.fetch ?? fetch)(request)
        issued ||= response.headers.get('x-subject-token') ?? ''
        return response
      }
      const { project: _, ...rest } = cloud.account
      const first = await createClient({
        auth: password({ ...rest, unscoped: true }),
        ...settings,
        fetch: spy,
      }).session()
      expect(first.project).toBeUndefined()
      const scoped = await createClient({
        auth: token({ url: rest.url, token: issued, project: cloud.account.project! }),
        ...settings,
      }).session()
      expect(scoped.project).toMatchObject({ name: cloud.account.project })
      const same = await createClient({ auth: token({ url: rest.url, token: issued }), ...settings }).session()
      expect(same.user).toEqual(first.user)
      expect(
        await refused(createClient({ auth: token({ url: rest.url, token: 'garbage' }), ...settings }).session()),
      ).toMatchObject({ name: 'AuthError' })
    })

    test('a live client changes its scope with one password, and signing out ends it in all of them', async () => {
      const { project = '', ...who } = cloud.account
      let passwords = 0
      const spy = async (request: Request) => {
        if ((await request.clone().text()).includes('"password"')) passwords += 1
        return (cloud.fetch ?? fetch)(request)
      }
      const me = createClient({ auth: password({ ...who, unscoped: true }), ...settings, fetch: spy })
      const scoped = me.with({ project })
      expect(await scoped.session()).toMatchObject({ project: { name: project } })
      expect((await me.session()).project).toBeUndefined()
      expect(await scoped.with({ unscoped: true }).session()).toMatchObject({ user: { name: who.username } })
      await signOut(me)
      expect(await refused(scoped.request('identity', 'auth/projects'))).toMatchObject({ code: 'SignedOut' })
      expect(passwords).toBe(1)
    })

    test('what a cloud accepts is told without credentials', async () => {
      const found = await discoverAuthMethods(cloud.account.url, cloud.fetch && { fetch: cloud.fetch })
      expect(found).toMatchObject({ version: 'v3', methods: expect.arrayContaining(['password', 'token', 'totp']) })
    })

    test('a stack is created, followed, waited for and read', async () => {
      const stack = await create({
        template: template(
          { a: randomString, b: { ...testResource({ value: { get_attr: ['a', 'value'] } }) } },
          {
            parameters: { secret: { type: 'string', hidden: true } },
            outputs: { word: { value: { get_attr: ['a', 'value'] }, description: 'a word' } },
          },
        ),
        parameters: { secret: 'sw0rdfish-canary' },
        tags: ['one', 'two'],
        timeoutMinutes: 5,
      })
      const events = []
      for await (const event of heat.followEvents(stack, quick)) events.push(`${event.resourceName} ${event.status}`)
      expect(events.map((each) => each.replace(stack.name, 'stack'))).toEqual([
        'stack CREATE_IN_PROGRESS',
        'a CREATE_IN_PROGRESS',
        'a CREATE_COMPLETE',
        'b CREATE_IN_PROGRESS',
        'b CREATE_COMPLETE',
        'stack CREATE_COMPLETE',
      ])
      const done = await heat.waitForStack(stack, quick)
      expect(done).toMatchObject({
        ...stack,
        status: 'CREATE_COMPLETE',
        tags: ['one', 'two'],
        timeoutMinutes: 5,
        rollback: false,
      })
      expect(done.parameters).toMatchObject({ secret: '******', 'OS::stack_name': stack.name })
      expect(done.outputs['word']).toMatch(/^\w{8}$/)
      expect(done.createdAt).toBeInstanceOf(Date)
      expect(structuredClone(done)).toEqual(done)
      expect(
        (await heat.listResources(stack))
          .map(({ name, type, status, requiredBy }) => ({ name, type, status, requiredBy }))
          .toSorted((x, y) => x.name.localeCompare(y.name)),
      ).toEqual([
        { name: 'a', type: 'OS::Heat::RandomString', status: 'CREATE_COMPLETE', requiredBy: ['b'] },
        { name: 'b', type: 'OS::Heat::TestResource', status: 'CREATE_COMPLETE', requiredBy: [] },
      ])
      const newest = []
      for await (const event of heat.listEvents(stack, { pageSize: 2 })) newest.push(event.id)
      expect(newest.length).toBe(6)
      const asc = []
      for await (const event of heat.listEvents(stack, { sortDirection: 'asc', resourceName: 'b' }))
        asc.push(event.status)
      expect(asc).toEqual(['CREATE_IN_PROGRESS', 'CREATE_COMPLETE'])
    })

    test('what the services send has the shape that the readers know', async () => {
      const stack = await create({ template: template({ a: randomString }) })
      await heat.waitForStack(stack, quick)
      parse(wire.StackAnswer, await raw(path`stacks/${stack.name}/${stack.id}`))
      parse(wire.StackList, await raw('stacks', { limit: 1 }))
      parse(wire.ResourceList, await raw(path`stacks/${stack.name}/${stack.id}/resources`))
      parse(wire.EventList, await raw(path`stacks/${stack.name}/${stack.id}/events`))
    })

    test('a stack is found by name and by id, listed page by page, and filtered', async () => {
      const [a, b] = [
        await create({ template: template({}), tags: [`tag-${run}`] }),
        await create({ template: template({}), tags: [`tag-${run}`, 'more'] }),
      ]
      expect(await heat.findStack(a.name)).toMatchObject(a)
      expect(await heat.findStack(b.id)).toMatchObject(b)
      expect(await heat.findStack('no-such-stack')).toBeUndefined()
      const names = async (filter: Parameters<typeof heat.listStacks>[0]) => {
        const found = []
        for await (const { name } of heat.listStacks(filter)) found.push(name)
        return found
      }
      expect(await names({ tags: [`tag-${run}`], sortBy: 'name', sortDirection: 'asc', pageSize: 1 })).toEqual([
        a.name,
        b.name,
      ])
      expect(await names({ tags: [`tag-${run}`, 'more'] })).toEqual([b.name])
      expect((await names({ anyTags: [`tag-${run}`, 'none'] })).length).toBe(2)
      expect(await names({ tags: [`tag-${run}`], notAnyTags: ['more'] })).toEqual([a.name])
      expect(await names({ name: [a.name, b.name], status: 'DELETE_COMPLETE' })).toEqual([])
      expect((await names({ name: [a.name, b.name] })).length).toBe(2)
      expect(await names({ id: a.id })).toEqual([a.name])
      expect(await names({ tags: [`tag-${run}`], name: b.name, action: 'CREATE' })).toEqual([b.name])
    })

    test('a failed stack says which resource failed and why', async () => {
      const stack = await create({
        template: template({ good: randomString, bad: { ...testResource({ fail: true }), depends_on: 'good' } }),
      })
      const error = await refused(heat.waitForStack(stack, quick))
      expect(error).toBeInstanceOf(StackError)
      expect(error).toMatchObject({
        status: 'CREATE_FAILED',
        reason: 'Resource CREATE failed: ValueError: resources.bad: Test Resource failed bad',
      })
      expect((error as StackError).causes).toMatchObject([
        { path: ['bad'], status: 'CREATE_FAILED', error: 'ValueError', reason: 'Test Resource failed bad' },
      ])
    })

    test('a failed stack that rolls back still says why', async () => {
      const stack = await create({ template: template({ bad: testResource({ fail: true }) }), rollback: true })
      const error = await refused(heat.waitForStack(stack, quick))
      expect(error).toMatchObject({
        status: 'ROLLBACK_COMPLETE',
        reason: 'Resource CREATE failed: ValueError: resources.bad: Test Resource failed bad',
      })
    })

    test('a name is taken while its stack lives, and free again when waiting for its end is over', async () => {
      const stack = await create({ template: template({ a: testResource() }) })
      await heat.waitForStack(stack, quick)
      expect(await refused(heat.createStack({ name: stack.name, template: template({}) }))).toMatchObject({
        status: 409,
        code: 'StackExists',
      })
      await heat.deleteStack(stack, { ...quick, wait: true })
      await heat.deleteStack(stack)
      const again = await create({ name: stack.name, template: template({}) })
      expect(again.id).not.toBe(stack.id)
      expect(await heat.getStack(stack)).toMatchObject({ status: 'DELETE_COMPLETE' })
    })

    test('Heat’s refusals come with its own words and types', async () => {
      const cases: [object, object][] = [
        [
          { template: template({ a: { type: 'OS::No::Such' } }) },
          {
            status: 400,
            code: 'StackValidationFailed',
            reason: 'The Resource Type (OS::No::Such) could not be found.',
          },
        ],
        [
          { template: template({}), parameters: { nope: 1 } },
          { status: 400, code: 'UnknownUserParameter' },
        ],
        [{ template: { resources: {} } }, { status: 400, code: 'InvalidTemplateVersion' }],
        [{ template: 'resources: {' }, { status: 400 }],
        [
          { template: template({ a: randomString }, { parameters: { p: { type: 'string' } } }), parameters: {} },
          { status: 400, code: 'UserParameterMissing' },
        ],
        [
          { template: template({ a: { ...randomString, properties: { lenght: 1 } } }) },
          { status: 400, code: 'StackValidationFailed' },
        ],
        [{ name: 'bad name', template: template({}) }, { status: 400 }],
      ]
      for (const [input, expected] of cases)
        expect(await refused(create(input))).toMatchObject({ name: 'HttpError', ...expected })
      expect(isStatus(await refused(heat.getStack({ name: 'none', id: '0' })), 404)).toBe(true)
      expect(
        await refused(
          client
            .with({ region: 'Nowhere' })
            .session()
            .then(() => client.with({ region: 'Nowhere' }).orchestration.findStack('x')),
        ),
      ).toMatchObject({ name: 'CatalogError', code: 'NoEndpoint', region: 'Nowhere' })
    })

    test('a value that may be hidden is not in what refuses it', async () => {
      const input = {
        template: template(
          {},
          {
            parameters: {
              pin: { type: 'string', hidden: true, constraints: [{ length: { max: 4 } }, { allowed_values: ['a'] }] },
            },
          },
        ),
        parameters: { pin: 'canary-8f3a91' },
      }
      const error = (await refused(create(input))) as Error
      expect(error).toMatchObject({ status: 400 })
      expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain('canary-8f3a91')
    })
  })
}
