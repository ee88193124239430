import { expect, test } from 'vitest'
import type { Resource, Template } from '../template.ts'
import { creationOrder } from './creation-order.ts'
import { references } from './references.ts'

const template = (resources: Record<string, Partial<Resource>>): Template => ({
  heat_template_version: '2018-08-31',
  resources: Object.fromEntries(Object.entries(resources).map(([name, part]) => [name, { type: 'OS::A::B', ...part }])),
})

test('what is needed comes first', () => {
  const order = creationOrder(
    template({
      server: { properties: { net: { list_join: [',', [{ get_resource: 'port' }]] } }, depends_on: 'volume' },
      port: { metadata: { net: { get_attr: ['net', 'show', 'id'] } } },
      volume: {},
      net: {},
    }),
  )
  expect(order).toEqual({
    needs: { server: ['volume', 'port'], port: ['net'], volume: [], net: [] },
    order: ['volume', 'net', 'port', 'server'],
    problems: [],
  })
})

test('a cycle is found, and what is behind it has no place in the order', () => {
  const { order, problems } = creationOrder(
    template({ a: { depends_on: 'b' }, b: { depends_on: ['a'] }, c: { depends_on: 'b' }, d: {} }),
  )
  expect(order).toEqual(['d'])
  expect(problems.map(({ message }) => message)).toEqual([
    'Circular Dependency Found: {B "a": {B "b"}, B "b": {B "a"}, B "c": {B "b"}}',
  ])
})

test("an unknown name is reported in Heat's words", () => {
  const { problems } = creationOrder(
    template({ a: { properties: { x: [{ get_attr: ['nope', 'y'] }] } }, b: { depends_on: 'gone' } }),
  )
  expect(problems.map(({ message }) => message)).toEqual([
    'The specified reference "nope" (in a.Properties.x[0]) is incorrect.',
    'The specified reference "gone" (in b) is incorrect.',
  ])
})

test('names that are computed from parameters are followed', () => {
  const computed = template({ a: { properties: { x: { get_resource: { get_param: 'which' } } } }, b: {} })
  expect([...references(computed)]).toEqual([
    { kind: 'get_resource', path: ['resources', 'a', 'properties', 'x', 'get_resource'] },
  ])
  const parameters = { which: { kind: 'value' as const, value: 'b' } }
  expect(creationOrder(computed, { parameters }).needs).toEqual({ a: ['b'], b: [] })
})

test('ten thousand resources in a row are no problem', () => {
  const resources = Array.from({ length: 10_000 }, (_, index): [string, Partial<Resource>] => [
    `r${index}`,
    index > 0 ? { depends_on: `r${index - 1}` } : {},
  ])
  expect(creationOrder(template(Object.fromEntries(resources))).order).toHaveLength(10_000)
})
