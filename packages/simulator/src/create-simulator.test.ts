import { expect, test } from 'vitest'
import { createSimulator, manualClock, type ResourceType, type SimulatorOptions } from './index.ts'

const template = (resources: object, rest: object = {}) => ({ heat_template_version: '2018-08-31', resources, ...rest })
const slow = (seconds: number, rest: object = {}) => ({
  type: 'OS::Heat::TestResource',
  properties: { wait_secs: seconds, ...rest },
})

/** A signed-in caller of a simulator whose clock a test drives. */
async function open(options: SimulatorOptions = {}) {
  const clock = manualClock()
  const simulator = createSimulator({ clock, ...options })
  const user = { name: 'demo', domain: { id: 'default' }, password: 'secret' }
  const scope = { project: { name: 'demo', domain: { id: 'default' } } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope }
  const signIn = await simulator.fetch(
    new Request(`${simulator.url}/identity/v3/auth/tokens`, {
      method: 'POST',
      body: new TextEncoder().encode(JSON.stringify({ auth })),
    }),
  )
  const { token } = (await signIn.json()) as { token: { project: { id: string } } }
  const headers = { 'x-auth-token': signIn.headers.get('x-subject-token')!, 'content-type': 'application/json' }
  const ask = async (method: string, path: string, body?: unknown) => {
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await simulator.fetch(
      new Request(`${simulator.url}/orchestration/v1/${token.project.id}/${path}`, init),
    )
    const text = await response.text()
    return { status: response.status, body: (text ? JSON.parse(text) : undefined) as any, headers: response.headers } // oxlint-disable-line typescript/no-explicit-any
  }
  const create = async (body: object) =>
    (await ask('POST', 'stacks', { stack_name: 'web', ...body })).body.stack?.id as string
  const state = async (id: string) => (await ask('GET', `stacks/web/${id}`)).body.stack.stack_status as string
  const events = async (id: string) =>
    (await ask('GET', `stacks/web/${id}/events?sort_dir=asc`)).body.events.map(
      (each: Record<string, string>) => `${each['resource_name']} ${each['resource_status']}`,
    ) as string[]
  return { simulator, clock, ask, create, state, events }
}

test('what is free goes at once, the rest as soon as what it needs is there', async () => {
  const { clock, create, state, events } = await open()
  const id = await create({ template: template({ a: slow(5), b: slow(1), c: { ...slow(1), depends_on: 'b' } }) })
  expect(await events(id)).toEqual(['web CREATE_IN_PROGRESS', 'a CREATE_IN_PROGRESS', 'b CREATE_IN_PROGRESS'])
  clock.advance(1_500)
  expect((await events(id)).slice(3)).toEqual(['b CREATE_COMPLETE', 'c CREATE_IN_PROGRESS'])
  expect(await state(id)).toBe('CREATE_IN_PROGRESS')
  clock.advance(10_000)
  expect((await events(id)).slice(5)).toEqual(['c CREATE_COMPLETE', 'a CREATE_COMPLETE', 'web CREATE_COMPLETE'])
})

test('after a failure what was under way ends, and what waited for it never begins, as on a real Heat', async () => {
  const { clock, create, events, ask } = await open()
  const resources = { bad: slow(1, { fail: true }), slow: slow(4), after: { ...slow(0), depends_on: 'slow' } }
  const id = await create({ template: template(resources) })
  clock.advance(20_000)
  expect(await events(id)).toEqual([
    'web CREATE_IN_PROGRESS',
    'bad CREATE_IN_PROGRESS',
    'slow CREATE_IN_PROGRESS',
    'bad CREATE_FAILED',
    'web CREATE_FAILED',
    'slow CREATE_COMPLETE',
  ])
  const { resources: rows } = (await ask('GET', `stacks/web/${id}/resources?name=after`)).body
  expect(rows[0].resource_status).toBe('INIT_COMPLETE')
})

test('a rollback waits for what is under way, and removes everything', async () => {
  const { clock, create, events, ask } = await open()
  const id = await create({
    template: template({ bad: slow(1, { fail: true }), slow: slow(4) }),
    disable_rollback: false,
  })
  clock.advance(20_000)
  expect((await events(id)).slice(3)).toEqual([
    'bad CREATE_FAILED',
    'web CREATE_FAILED',
    'web ROLLBACK_IN_PROGRESS',
    'bad DELETE_IN_PROGRESS',
    'bad DELETE_COMPLETE',
    'slow CREATE_COMPLETE',
    'slow DELETE_IN_PROGRESS',
    'slow DELETE_COMPLETE',
    'web ROLLBACK_COMPLETE',
  ])
  expect((await ask('GET', `stacks/web/${id}/resources`)).body.resources).toEqual([])
})

test('deletion goes the other way, also in the midst of creation, and the stack can still be read', async () => {
  const { clock, create, state, events, ask } = await open()
  const id = await create({ template: template({ a: slow(2), b: { ...slow(2), depends_on: 'a' } }) })
  clock.advance(3_000)
  expect((await ask('DELETE', `stacks/web/${id}`)).status).toBe(204)
  expect((await ask('DELETE', `stacks/web/${id}`)).status).toBe(204)
  clock.advance(20_000)
  expect((await events(id)).slice(-5)).toEqual([
    'b DELETE_IN_PROGRESS',
    'b DELETE_COMPLETE',
    'a DELETE_IN_PROGRESS',
    'a DELETE_COMPLETE',
    'web DELETE_COMPLETE',
  ])
  expect(await state(id)).toBe('DELETE_COMPLETE')
  expect((await ask('DELETE', `stacks/web/${id}`)).status).toBe(404)
  expect((await ask('GET', 'stacks/web')).status).toBe(404)
})

test('a stack that takes longer than it may fails with Heat’s words', async () => {
  const { clock, create, ask } = await open()
  const id = await create({ template: template({ a: slow(600) }), timeout_mins: 1 })
  clock.advance(61_000)
  expect((await ask('GET', `stacks/web/${id}`)).body.stack).toMatchObject({
    stack_status: 'CREATE_FAILED',
    stack_status_reason: 'Timed out',
  })
})

test('the measured lags can be switched on', async () => {
  const { clock, create, state, ask } = await open({ lag: true })
  const id = await create({ template: template({}) })
  await ask('DELETE', `stacks/web/${id}`)
  expect(await state(id)).toBe('CREATE_COMPLETE')
  clock.advance(200)
  expect(await state(id)).toBe('DELETE_COMPLETE')
  expect((await ask('GET', 'stacks?name=web')).body.stacks.length).toBe(1)
  clock.advance(600)
  expect((await ask('GET', 'stacks?name=web')).body.stacks.length).toBe(0)
  expect((await ask('POST', 'stacks', { stack_name: 'web', template: template({}) })).status).toBe(409)
  clock.advance(600)
  expect((await ask('POST', 'stacks', { stack_name: 'web', template: template({}) })).status).toBe(201)
})

test.each<[string, string, unknown, string]>([
  ['POST', 'stacks/preview', {}, 'POST stacks/preview'],
  ['GET', 'resource_types', undefined, 'GET resource_types'],
  [
    'POST',
    'stacks',
    { stack_name: 'w', template: template({ a: { type: 'OS::Heat::AutoScalingGroup' } }) },
    'the resource type OS::Heat::AutoScalingGroup',
  ],
  ['POST', 'stacks', { stack_name: 'w', template: template({ a: { type: 'x.yaml' } }) }, 'nested templates'],
  [
    'POST',
    'stacks',
    { stack_name: 'w', template: template({ a: slow(0, { value: { repeat: {} } }) }) },
    'the function repeat',
  ],
  [
    'POST',
    'stacks',
    { stack_name: 'w', template: template({ a: slow(0, { client_name: 'x' }) }) },
    'property client_name of OS::Heat::TestResource',
  ],
  ['POST', 'stacks', { stack_name: 'w', template: template({}, { conditions: { a: true } }) }, 'conditions'],
  ['POST', 'stacks', { stack_name: 'w', template: template({}), files_container: 'c' }, 'files_container'],
])('%s %s with what it does not know is answered with 501 and its name', async (method, path, body, what) => {
  const { ask } = await open()
  expect(await ask(method, path, body)).toMatchObject({
    status: 501,
    body: { error: { type: 'NotSimulated', message: `The simulator does not know ${what} yet.` } },
  })
})

test('Heat’s router, its list of versions and its look-up answer as they do', async () => {
  const { ask, create, simulator } = await open()
  const id = await create({ template: template({}) })
  expect((await ask('GET', 'nothing')).body).toEqual({
    message: 'The resource could not be found.<br /><br />\n\n\n',
    code: '404 Not Found',
    title: 'Not Found',
  })
  expect((await ask('PUT', 'stacks')).status).toBe(405)
  expect(await ask('GET', 'stacks/web?x=1')).toMatchObject({ status: 302, body: { code: '302 Found' } })
  expect((await ask('GET', `stacks/web/${id}/resources?foo=1`)).body.error.message).toBe(
    "Invalid filter parameters ['foo']",
  )
  const other = await simulator.fetch(new Request(`${simulator.url}/orchestration/v1/another/stacks`))
  expect(other.status).toBe(401)
  expect((await simulator.fetch(new Request(`${simulator.url}/orchestration/`))).status).toBe(300)
  expect((await simulator.fetch(new Request('https://elsewhere.example/'))).status).toBe(501)
})

test('a type of one’s own is one object', async () => {
  const lamp: ResourceType = {
    type: 'My::Own::Lamp',
    properties: { colour: { kind: 'String', required: true } },
    attributes: ['colour'],
    takes: { create: 10, delete: 10 },
    create: ({ colour }) => ({ physicalId: 'lamp-1', attributes: { colour } }),
  }
  const { clock, create, ask } = await open({ types: [lamp] })
  const id = await create({
    template: template(
      { a: { type: 'My::Own::Lamp', properties: { colour: 'red' } } },
      { outputs: { colour: { value: { get_attr: ['a', 'colour'] } } } },
    ),
  })
  clock.advance(100)
  expect((await ask('GET', `stacks/web/${id}`)).body.stack.outputs).toEqual([
    { output_key: 'colour', description: 'No description given', output_value: 'red' },
  ])
})

test('requests can be made to fail, before and after they did their work', async () => {
  const { simulator, ask } = await open()
  simulator.fail({ method: 'GET', status: 503, body: '{"busy":true}' })
  expect(await ask('GET', 'stacks')).toMatchObject({ status: 503, body: { busy: true } })
  simulator.fail({ method: 'POST', reset: 'after' })
  await expect(ask('POST', 'stacks', { stack_name: 'made', template: template({}) })).rejects.toThrow('fetch failed')
  expect((await ask('GET', 'stacks?name=made')).body.stacks.length).toBe(1)
})

test('the same seed makes the same ids, and no log holds a token', async () => {
  const [one, two] = [await open({ seed: 5 }), await open({ seed: 5 })]
  expect(await one.create({ template: template({}) })).toBe(await two.create({ template: template({}) }))
  expect(JSON.stringify(one.simulator.requests)).not.toContain('gAAAAA')
})
