import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createSimulator } from '@heatkit/simulator'
import { expect, test } from 'vitest'
import { createStack, deleteStack, followProgress } from '../index.ts'

const resource = (wait_secs: number, more = {}) => ({
  type: 'OS::Heat::TestResource',
  properties: { wait_secs },
  ...more,
})
const group = { type: 'OS::Heat::ResourceGroup', properties: { count: 2, resource_def: resource(0.1) } }
const template = {
  heat_template_version: '2018-08-31',
  resources: { group, slow: resource(0.4), last: resource(0, { depends_on: 'slow' }) },
}

function open() {
  const cloud = createSimulator()
  const auth = password({ url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' })
  return createClient({ auth, fetch: cloud.fetch })
}

test('progress goes from none of its resources to all, those of nested stacks too, and names what takes longest', async () => {
  const client = open()
  const stack = await createStack(client, { name: 'web', template })
  const steps = []
  for await (const step of followProgress(client, stack, { nestedDepth: 2, interval: 20 })) steps.push(step)
  expect(steps.at(-1)).toMatchObject({ done: 5, total: 5, stack: { status: 'CREATE_COMPLETE' } })
  expect(steps.at(-1)!.slowest).toBeUndefined()
  expect(steps[0]!.done).toBeLessThan(5)
  expect(steps.map(({ slowest }) => slowest?.name)).toContain('slow')
  expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((one, other) => one - other))
  expect(new Set(steps.map(({ stack: { status }, resources }) => JSON.stringify([status, resources]))).size).toBe(
    steps.length,
  )
})

test('of a deletion it counts those that are gone', async () => {
  const client = open()
  const stack = await createStack(client, {
    name: 'web',
    template: { ...template, resources: { slow: resource(0.3) } },
  })
  for await (const _ of followProgress(client, stack, { interval: 20 }));
  await deleteStack(client, stack)
  const steps = []
  for await (const step of followProgress(client, stack, { interval: 20 })) steps.push(step)
  expect(steps.at(-1)).toMatchObject({ done: 1, total: 1, stack: { status: 'DELETE_COMPLETE' } })
  expect(steps[0]).toMatchObject({ done: 0, total: 1, slowest: { name: 'slow', status: 'DELETE_IN_PROGRESS' } })
})
