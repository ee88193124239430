import { expect, test } from 'vitest'
import { signIn } from '../testing/sign-in.ts'

const refusals: [string, object, string][] = [
  ['OS::Heat::RandomString', { nope: 1 }, 'resources.a.properties: : Unknown Property nope'],
  ['OS::Heat::Value', {}, 'resources.a.properties: : Property value not assigned'],
  ['OS::Heat::RandomString', { length: 0 }, 'resources.a.properties.length: : 0 is out of range (min: 1, max: 512)'],
  ['OS::Heat::TestResource', { fail: 'maybe' }, 'resources.a.properties.fail: : "maybe" is not a valid boolean'],
  [
    'OS::Nova::Server',
    { flavor: 'nope', image: 'cirros' },
    "resources.a.properties.flavor: : Error validating value 'nope': No Flavor matching {'name': 'nope'}. (HTTP 404)",
  ],
  [
    'OS::Nova::Server',
    { flavor: 'm1.small', image: 'cirros', networks: [{ network: 'nope' }] },
    "resources.a.properties.networks[0].network: : Error validating value 'nope': Unable to find network with name or id 'nope'",
  ],
]

test.each(refusals)('%s with %j is refused in the words of Heat', async (type, properties, why) => {
  const { call } = await signIn()
  const template = { heat_template_version: '2018-08-31', resources: { a: { type, properties } } }
  const { status, body } = await call('POST', '/stacks', { stack_name: 'web', template })
  expect(status).toBe(400)
  expect(body.error).toMatchObject({ type: 'StackValidationFailed', message: `Property error: : ${why}` })
})

test('names that a cloud of your own offers are accepted', async () => {
  const { call } = await signIn({ inventory: { flavors: ['huge'], images: ['mine'] } })
  const resources = { a: { type: 'OS::Nova::Server', properties: { flavor: 'huge', image: 'mine' } } }
  const template = { heat_template_version: '2018-08-31', resources }
  expect((await call('POST', '/stacks', { stack_name: 'web', template })).status).toBe(201)
})
