import { expect, test } from 'vitest'
import { realClock } from './clock/real-clock.ts'
import { signIn, signInOn } from './testing/sign-in.ts'
import type { ResourceType } from './cloud.ts'

const template = {
  heat_template_version: '2018-08-31',
  resources: {
    volume: { type: 'OS::Cinder::Volume', properties: { size: 1 } },
    server: { type: 'OS::Nova::Server', properties: { flavor: 'm1.small', image: 'cirros' } },
    attachment: {
      type: 'OS::Cinder::VolumeAttachment',
      properties: { volume_id: { get_resource: 'volume' }, instance_uuid: { get_resource: 'server' } },
    },
  },
  outputs: { address: { value: { get_attr: ['server', 'first_address'] } } },
}

test('a stack is built in the order of its dependencies, and its events tell so', async () => {
  const { cloud, call } = await signIn()
  const { status, body } = await call('POST', '/stacks', { stack_name: 'web', template })
  expect(status).toBe(201)
  const path = `/stacks/web/${body.stack.id}`
  expect((await call('GET', path)).body.stack).toMatchObject({
    stack_status: 'CREATE_IN_PROGRESS',
    outputs: [{ output_value: null }],
  })

  await cloud.clock.advance(5000)
  const shown = (await call('GET', path)).body.stack
  expect(shown).toMatchObject({
    stack_status: 'CREATE_COMPLETE',
    stack_status_reason: 'Stack CREATE completed successfully',
  })
  expect(shown.outputs[0].output_value).toMatch(/^10\./)
  const events = (await call('GET', `${path}/events?sort_dir=asc`)).body.events as Record<string, string>[]
  expect(events.map((event) => `${event['resource_name']} ${event['resource_status']}`)).toEqual([
    'web CREATE_IN_PROGRESS',
    'volume CREATE_IN_PROGRESS',
    'server CREATE_IN_PROGRESS',
    'volume CREATE_COMPLETE',
    'server CREATE_COMPLETE',
    'attachment CREATE_IN_PROGRESS',
    'attachment CREATE_COMPLETE',
    'web CREATE_COMPLETE',
  ])
})

test('a deleted stack stays readable by name and id, and gives its name back', async () => {
  const { cloud, call } = await signIn()
  const { body } = await call('POST', '/stacks', { stack_name: 'web', template })
  await cloud.clock.advance(5000)
  expect((await call('DELETE', `/stacks/web/${body.stack.id}`)).status).toBe(204)
  await cloud.clock.advance(5000)
  expect((await call('GET', `/stacks/web/${body.stack.id}`)).body.stack.stack_status).toBe('DELETE_COMPLETE')
  expect((await call('GET', '/stacks')).body.stacks).toEqual([])
  expect((await call('GET', '/stacks/web')).status).toBe(404)
  expect((await call('POST', '/stacks', { stack_name: 'web', template })).status).toBe(201)
})

test('on a real clock that runs fast a stack finishes by itself', async () => {
  const { call } = await signInOn(realClock({ speed: 1000 }))
  const { body } = await call('POST', '/stacks', { stack_name: 'web', template })
  const status = async () => (await call('GET', `/stacks/web/${body.stack.id}`)).body.stack.stack_status
  await expect.poll(status, { interval: 5, timeout: 10_000 }).toBe('CREATE_COMPLETE')
})

test('the same seed gives the same ids, another seed others', async () => {
  const idOf = async (seed: number): Promise<string> => {
    const { call } = await signIn({ seed })
    return (await call('POST', '/stacks', { stack_name: 'web', template })).body.stack.id
  }
  expect(await idOf(7)).toBe(await idOf(7))
  expect(await idOf(7)).not.toBe(await idOf(8))
})

test('what Heat has and the simulator has not is 501 and named', async () => {
  const { call } = await signIn()
  const alarm = { ...template, resources: { alarm: { type: 'OS::Glance::WebImage' } } }
  const answers = [
    await call('POST', '/stacks', { stack_name: 'web', template: alarm }),
    await call('POST', '/stacks', { stack_name: 'web', template, files_container: 'box' }),
    await call('GET', 'https://cloud.example/compute/v2.1/servers'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([501, 501, 501])
  expect(answers.map(({ body }) => body.error.message)).toEqual([
    'The simulator does not know the resource type OS::Glance::WebImage.',
    'The simulator does not know the field files_container.',
    'The simulator does not know GET https://cloud.example/compute/v2.1/servers.',
  ])
})

test("template_url finds YAML among the simulator's own templates, and nothing anywhere else", async () => {
  const text = `
heat_template_version: 2018-08-31
parameters:
  length: { type: number, default: 8, constraints: [{ range: { min: 4, max: 64 } }] }
resources:
  secret:
    type: OS::Heat::RandomString
    properties: { length: { get_param: length } }
outputs:
  secret: { value: { str_replace: { template: 'is $it', params: { $it: { get_attr: [secret, value] } } } } }
`
  const url = 'https://example.org/secret.yaml'
  const { call, cloud } = await signIn({ templates: { [url]: text } })
  const create = { stack_name: 'web', template_url: url, environment: 'parameters: { length: 12 }' }
  const { body } = await call('POST', '/stacks', create)
  await cloud.clock.advance(1000)
  const { output } = (await call('GET', `/stacks/web/${body.stack.id}/outputs/secret`)).body
  expect(output.output_value).toMatch(/^is [A-Za-z0-9]{12}$/)

  const short = await call('POST', '/stacks', { ...create, stack_name: 'other', parameters: { length: 2 } })
  expect(short.body.error.message).toBe("Parameter 'length' is invalid: 2 is out of range (min: 4, max: 64)")
  const elsewhere = await call('POST', '/stacks', { stack_name: 'web', template_url: 'https://example.org/other.yaml' })
  expect(elsewhere.body.error.message).toBe(
    'Could not retrieve template: Failed to retrieve template from https://example.org/other.yaml',
  )
})

test('a type of your own joins the built-in ones, and may fail', async () => {
  let stuck = true
  const pool: ResourceType = {
    name: 'My::Pool',
    className: 'Pool',
    properties: { size: { type: 'integer', default: 2, constraints: [{ range: { max: 9 } }] } },
    attributes: ['members'],
    duration: () => 500,
    attribute: ({ properties }) => `${String(properties['size'])} members`,
    failure: (_context, action) =>
      action === 'DELETE' && stuck ? { error: 'Conflict', message: 'in use' } : undefined,
  }
  const { call, cloud } = await signIn({ resourceTypes: [pool] })
  const resources = { pool: { type: 'My::Pool' } }
  const outputs = { members: { value: { get_attr: ['pool', 'members'] } } }
  const { body } = await call('POST', '/stacks', { stack_name: 'web', template: { ...template, resources, outputs } })
  const path = `/stacks/web/${body.stack.id}`
  await cloud.clock.advance(1000)
  expect((await call('GET', path)).body.stack.outputs[0].output_value).toBe('2 members')

  await call('DELETE', path)
  await cloud.clock.advance(1000)
  const reason = 'Resource DELETE failed: Conflict: resources.pool: in use'
  expect((await call('GET', path)).body.stack).toMatchObject({
    stack_status: 'DELETE_FAILED',
    stack_status_reason: reason,
  })
  stuck = false
  await call('DELETE', path)
  await cloud.clock.advance(1000)
  expect((await call('GET', path)).body.stack.stack_status).toBe('DELETE_COMPLETE')
})
