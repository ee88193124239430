import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createSimulator, type ResourceType, type SimulatorOptions } from '@heatkit/simulator'
import { expect, test } from 'vitest'
import {
  createStack,
  deleteStack,
  findStack,
  followEvents,
  getStack,
  resumeStack,
  suspendStack,
  updateStack,
  waitForDeletion,
  waitForStack,
} from '../index.ts'
import { scripted, wireStack } from '../testing/scripted.ts'

const quick = { interval: 10, timeout: 20_000 }
const gone = () => Response.json({ error: { type: 'EntityNotFound', message: 'no' } }, { status: 404 })

function open(options: SimulatorOptions = {}) {
  const cloud = createSimulator(options)
  const auth = password({ url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' })
  return { cloud, client: createClient({ auth, fetch: cloud.fetch }) }
}

const contents = (value: string, wait_secs = 0, more = {}) => ({
  template: {
    heat_template_version: '2018-08-31',
    resources: { one: { type: 'OS::Heat::TestResource', properties: { value, wait_secs, ...more } } },
    outputs: { value: { value } },
  },
})

test('an update that takes the place of another is the one that is waited for', async () => {
  const { client } = open({ lag: { status: [60, 60] } })
  const stack = await createStack(client, { name: 'web', ...contents('one') })
  const first = await waitForStack(client, stack, quick)
  await updateStack(client, stack, contents('two', 0.2))
  const before = await getStack(client, stack)
  // Heat’s times are whole seconds: the two updates may look alike
  await updateStack(client, stack, contents('three', 0.4))
  const { status, outputs } = await waitForStack(client, stack, { ...quick, before })
  expect([first.outputs['value'], status, outputs['value']]).toEqual(['one', 'UPDATE_COMPLETE', 'three'])
})

test('suspending and resuming are over when they are, and not before', async () => {
  const { client } = open({ lag: { status: [40, 80] } })
  const stack = await createStack(client, { name: 'web', ...contents('one') })
  let before = await waitForStack(client, stack, quick)
  for (const [act, ended] of [
    [suspendStack, 'SUSPEND_COMPLETE'],
    [resumeStack, 'RESUME_COMPLETE'],
  ] as const) {
    await act(client, stack)
    before = await waitForStack(client, stack, { ...quick, before })
    expect(before.status).toBe(ended)
  }
})

test('a failed creation that Heat undoes ends when it is undone, with the reason of the failure', async () => {
  const { client } = open()
  const stack = await createStack(client, { name: 'web', ...contents('one', 0.1, { fail: true }), rollback: true })
  const error = {
    name: 'StackError',
    status: 'ROLLBACK_COMPLETE',
    reason: expect.stringContaining('Test Resource failed one'),
  }
  await expect(waitForStack(client, stack, quick)).rejects.toMatchObject(error)
})

test('another stack of the same name is not taken for the one that is waited for', async () => {
  const { client } = open()
  const first = await createStack(client, { name: 'web', ...contents('one') })
  await deleteStack(client, first, { ...quick, wait: true })
  const second = await createStack(client, { name: 'web', ...contents('two') })
  await expect(waitForStack(client, first, quick)).rejects.toMatchObject({ stackRef: first, status: 'DELETE_COMPLETE' })
  await waitForDeletion(client, first, quick)
  expect((await waitForStack(client, second, quick)).outputs).toEqual({ value: 'two' })
  expect((await findStack(client, 'web'))?.id).toBe(second.id)
})

test('a stack that the database does not show yet is waited for, and its events', async () => {
  const looks = { stack: 0, events: 0 }
  const client = scripted(async ({ url }) => {
    const what = new URL(url).pathname.endsWith('/events') ? 'events' : 'stack'
    looks[what] += 1
    if (looks[what] < 4) return gone()
    return Response.json(what === 'stack' ? wireStack('CREATE_COMPLETE') : { events: [] })
  })
  const stack = { name: 'web', id: 'i' }
  expect((await waitForStack(client, stack, quick)).status).toBe('CREATE_COMPLETE')
  for await (const _ of followEvents(client, stack, quick)) expect.unreachable()
  expect(looks.events).toBeGreaterThan(3)
})

test('a stack that was there and is purged is an error, and its events end', async () => {
  let looks = 0
  const client = scripted(async ({ url }) => {
    if (new URL(url).pathname.endsWith('/events')) return (looks += 1) < 3 ? Response.json({ events: [] }) : gone()
    return (looks += 1) < 3 ? Response.json(wireStack('DELETE_IN_PROGRESS')) : gone()
  })
  const stack = { name: 'web', id: 'i' }
  await expect(waitForStack(client, stack, quick)).rejects.toMatchObject({ status: 404, code: 'EntityNotFound' })
  looks = 0
  for await (const _ of followEvents(client, stack, quick)) expect.unreachable()
})

test('events of nested stacks that vanish with them are told, and so is the last of the stack', async () => {
  const { client } = open()
  const group = {
    type: 'OS::Heat::ResourceGroup',
    properties: { count: 2, resource_def: contents('x', 0.1).template.resources.one },
  }
  const template = { heat_template_version: '2018-08-31', resources: { group } }
  const stack = await createStack(client, { name: 'web', template })
  const seen: string[] = []
  const follow = async (more = {}) => {
    for await (const { id, resourceName, status } of followEvents(client, stack, {
      ...quick,
      nestedDepth: 2,
      ...more,
    })) {
      seen.push(`${resourceName} ${status}`)
      more = { ...more, after: id }
    }
    return more
  }
  const more = await follow()
  expect(seen.at(-1)).toBe('web CREATE_COMPLETE')
  expect(seen.filter((one) => /^[01] /.test(one)).toSorted()).toEqual([
    '0 CREATE_COMPLETE',
    '0 CREATE_IN_PROGRESS',
    '1 CREATE_COMPLETE',
    '1 CREATE_IN_PROGRESS',
  ])
  const before = await getStack(client, stack)
  await updateStack(client, stack, { template: { ...template, resources: {} } })
  await follow({ ...more, before })
  expect(seen.at(-1)).toBe('web UPDATE_COMPLETE')
  expect(seen).toContain('group DELETE_COMPLETE')
  expect(seen.filter((one, index) => seen.indexOf(one) < index)).toEqual([])
})

/** What cannot be deleted the first times. */
const stubborn = (times: number): ResourceType => ({
  name: 'Test::Stubborn',
  className: 'Stubborn',
  failure: (_, action) =>
    action === 'DELETE' && (times -= 1) >= 0 ? { error: 'Conflict', message: 'in use' } : undefined,
})
const stubbornTemplate = { heat_template_version: '2018-08-31', resources: { one: { type: 'Test::Stubborn' } } }

test('what fails to be deleted is asked for again, twice, and then it is an error', async () => {
  const passing = open({ resourceTypes: [stubborn(2)] })
  const stack = await createStack(passing.client, { name: 'web', template: stubbornTemplate })
  await waitForStack(passing.client, stack, quick)
  await deleteStack(passing.client, stack, { ...quick, wait: true })
  expect(await findStack(passing.client, 'web')).toBeUndefined()
  expect(passing.cloud.requests.filter(({ method }) => method === 'DELETE').length).toBe(3)

  const lasting = open({ resourceTypes: [stubborn(99)] })
  const other = await createStack(lasting.client, { name: 'web', template: stubbornTemplate })
  await waitForStack(lasting.client, other, quick)
  const error = await deleteStack(lasting.client, other, { ...quick, wait: true }).catch((caught: unknown) => caught)
  expect(error).toMatchObject({
    name: 'StackError',
    status: 'DELETE_FAILED',
    causes: [{ path: ['one'], reason: 'in use', hint: expect.any(String) }],
  })
  expect(lasting.cloud.requests.filter(({ method }) => method === 'DELETE').length).toBe(3)
})

test('a deletion has one deadline, however often it is asked for', async () => {
  const { client } = open()
  const stack = await createStack(client, { name: 'web', ...contents('one', 30) })
  await waitForStack(client, stack, { interval: 10, timeout: 100 }).catch(() => {})
  const error = { code: 'WaitTimeout', message: expect.stringContaining('web is still DELETE_IN_PROGRESS') }
  await expect(deleteStack(client, stack, { wait: true, interval: 10, timeout: 300 })).rejects.toMatchObject(error)
  const controller = new AbortController()
  const wait = deleteStack(client, stack, { wait: true, signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(wait).rejects.toBe(controller.signal.reason)
})
