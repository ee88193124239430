import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createSimulator, type SimulatorOptions } from '@heatkit/simulator'
import { expect, test } from 'vitest'
import { createStack, deleteStack, followEvents, getStack, type Stack, waitForStack } from '../index.ts'

const template = (resources: object) => ({ heat_template_version: '2018-08-31', resources })
const testResource = (properties: object = {}) => ({ type: 'OS::Heat::TestResource', properties })
const quick = { interval: 5, timeout: 20_000 }

function open(options: SimulatorOptions = {}) {
  const cloud = createSimulator(options)
  const auth = password({ url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' })
  return { cloud, client: createClient({ auth, fetch: cloud.fetch }) }
}
const failure = (wait: Promise<unknown>) =>
  wait.then(
    () => new Error('it ended well'),
    (error: unknown) => error,
  )

test(
  'with the lags of a real Heat, a name is free when waiting for the end of its stack is over: 5 of 5',
  { timeout: 30_000 },
  async () => {
    const { client } = open({ lag: { deleted: [50, 90], status: [30, 30] } })
    for (let round = 0; round < 5; round += 1) {
      const stack = await createStack(client, { name: 'again', template: template({}) })
      await waitForStack(client, stack, quick)
      await deleteStack(client, stack, { ...quick, wait: true })
    }
  },
)

test('a stack that looks as it did before the action is not believed to be done', async () => {
  const { cloud, client } = open()
  const stack = await createStack(client, { name: 'web', template: template({}) })
  const before = await waitForStack(client, stack, quick)
  const looks = () => cloud.requests.filter(({ method, url }) => method === 'GET' && url.includes('/web/')).length
  const began = looks()
  const error = await failure(waitForStack(client, stack, { ...quick, before, timeout: 1_000 }))
  expect(error).toMatchObject({
    name: 'CloudError',
    code: 'WaitTimeout',
    message: 'web is still CREATE_COMPLETE after 1000 ms, and goes on in the cloud.',
  })
  expect(looks() - began).toBeGreaterThan(2)
  const changed: Stack = { ...before, status: 'UPDATE_COMPLETE' }
  expect((await waitForStack(client, stack, { ...quick, before: changed })).status).toBe('CREATE_COMPLETE')
})

test('a passing outage is waited out, and a wrong answer is not', async () => {
  const { cloud, client } = open()
  const stack = await createStack(client, { name: 'web', template: template({ a: testResource({ wait_secs: 0.2 }) }) })
  cloud.fail({ method: 'GET', status: 502, times: 4 })
  cloud.fail({ method: 'GET', status: 429, times: 4, headers: { 'retry-after': '0' } })
  expect((await waitForStack(client, stack, quick)).status).toBe('CREATE_COMPLETE')
  cloud.fail({ method: 'GET', status: 403, body: '{"error":{"message":"no"}}' })
  expect(await failure(waitForStack(client, stack, quick))).toMatchObject({ name: 'HttpError', status: 403 })
})

test('a stack that somebody deletes meanwhile is an error, and aborting is the signal’s own reason', async () => {
  const { client } = open()
  const stack = await createStack(client, { name: 'web', template: template({ a: testResource({ wait_secs: 30 }) }) })
  const controller = new AbortController()
  const wait = failure(waitForStack(client, stack, { ...quick, signal: controller.signal }))
  controller.abort(new Error('enough'))
  expect(await wait).toBe(controller.signal.reason)
  const other = await createStack(client, { name: 'other', template: template({}) })
  await deleteStack(client, other)
  expect(await failure(waitForStack(client, other, quick))).toMatchObject({
    name: 'StackError',
    status: 'DELETE_COMPLETE',
  })
})

test('events come once each and in order, though their marker was purged and a page broke off', async () => {
  const { cloud, client } = open()
  const stack = await createStack(client, {
    name: 'web',
    template: template({ a: testResource({ wait_secs: 0.1 }), b: { ...testResource(), depends_on: 'a' } }),
  })
  cloud.fail({ url: '/events', status: 503, headers: { 'retry-after': '0' } })
  const seen: string[] = []
  for await (const event of followEvents(client, stack, quick)) seen.push(`${event.resourceName} ${event.status}`)
  expect(seen).toEqual([
    'web CREATE_IN_PROGRESS',
    'a CREATE_IN_PROGRESS',
    'a CREATE_COMPLETE',
    'b CREATE_IN_PROGRESS',
    'b CREATE_COMPLETE',
    'web CREATE_COMPLETE',
  ])
  const again: string[] = []
  for await (const event of followEvents(client, stack, { ...quick, after: 'an event that was purged' }))
    again.push(event.id)
  expect(again.length).toBe(6)
})

test('a consumer that has seen enough stops the asking', async () => {
  const { cloud, client } = open()
  const stack = await createStack(client, { name: 'web', template: template({ a: testResource({ wait_secs: 30 }) }) })
  for await (const event of followEvents(client, stack, quick)) if (event.resourceName === 'a') break
  const asked = cloud.requests.length
  await getStack(client, stack)
  expect(cloud.requests.length).toBe(asked + 1)
})
