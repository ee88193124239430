import { expect, test } from 'vitest'
import { builtInTypes } from '../../types/built-in-types.ts'
import { signIn } from '../../testing/sign-in.ts'

test('the types that are simulated are listed, by name, version and status', async () => {
  const { call } = await signIn()
  const list = async (query: string): Promise<unknown> =>
    (await call('GET', `/resource_types${query}`)).body.resource_types
  expect(await list('')).toEqual(builtInTypes.map(({ name }) => name))
  expect(await list('?name=OS::Heat::R.*')).toEqual([
    'OS::Heat::RandomString',
    'OS::Heat::ResourceChain',
    'OS::Heat::ResourceGroup',
  ])
  expect(await list('?name=Heat')).toEqual([])
  expect(await list('?version=5.0.0')).toEqual(['OS::Heat::None', 'OS::Heat::TestResource'])
  expect(await list('?support_status=DEPRECATED')).toEqual([])
  expect((await call('GET', '/resource_types?support_status=FINE')).status).toBe(400)
})

test('each has a schema and a template in both languages, and Heat takes the one in HOT', async () => {
  const { call } = await signIn()
  for (const { name } of builtInTypes) {
    const shown = await call('GET', `/resource_types/${name}`)
    expect([shown.status, shown.body.resource_type]).toEqual([200, name])
    expect((await call('GET', `/resource_types/${name}/template`)).body.HeatTemplateFormatVersion).toBe('2012-12-12')
    const template = (await call('GET', `/resource_types/${name}/template?template_type=hot`)).body
    expect(template.heat_template_version).toBe('2016-10-14')
  }
  const random = (await call('GET', '/resource_types/OS::Heat::RandomString/template?template_type=hot')).body
  expect((await call('POST', '/validate', { template: random })).status).toBe(200)
  expect((await call('GET', '/resource_types/OS::Heat::Value/template?template_type=xml')).status).toBe(400)
})

test('a type that is not there says why', async () => {
  const { call } = await signIn()
  const answer = async (name: string): Promise<unknown> => {
    const { status, body } = await call('GET', `/resource_types/${name}`)
    return [status, body.error.type]
  }
  expect(await answer('OS::No::Such')).toEqual([404, 'EntityNotFound'])
  expect(await answer('OS::Magnum::Cluster')).toEqual([400, 'ResourceTypeUnavailable'])
  expect(await answer('OS::Glance::WebImage')).toEqual([501, 'NotSimulated'])
})

test('every version lists its functions, on request with those of conditions', async () => {
  const { call } = await signIn()
  const { template_versions: versions } = (await call('GET', '/template_versions')).body
  for (const { version } of versions) {
    const path = `/template_versions/${version}/functions`
    const plain = (await call('GET', path)).body.template_functions
    const all = (await call('GET', `${path}?with_condition_func=true`)).body.template_functions
    expect(plain.length).toBeGreaterThan(7)
    expect(all.length).toBeGreaterThanOrEqual(plain.length)
  }
  expect((await call('GET', '/template_versions/heat_template_version.1999-01-01/functions')).status).toBe(404)
})
