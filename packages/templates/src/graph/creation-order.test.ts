import { expect, test } from 'vitest'
import type { Template } from '../parse/template.ts'
import { creationOrder } from './creation-order.ts'
import { references } from './references.ts'

const value = (of: unknown, rest: object = {}) => ({ type: 'OS::Heat::Value', properties: { value: of }, ...rest })
const template = (resources: Record<string, object>) => ({ resources }) as unknown as Template

test('what a resource names, by function or by depends_on, has to be there before it', () => {
  const { order, needs, cycle } = creationOrder(
    template({
      d: value({ a: [{ get_attr: ['c', 'value'] }] }),
      c: value({ get_resource: 'b' }),
      b: value(1, { depends_on: ['a'] }),
      a: value(1),
    }),
  )
  expect(order).toEqual(['a', 'b', 'c', 'd'])
  expect([...needs.get('d')!]).toEqual(['c'])
  expect(cycle).toEqual([])
})

test('a circle is named, and what it leaves possible is still ordered', () => {
  const { order, cycle } = creationOrder(
    template({
      a: value({ get_resource: 'b' }),
      b: value({ get_resource: 'a' }),
      c: value(1),
      d: value({ get_resource: 'a' }),
    }),
  )
  expect(order).toEqual(['c'])
  expect(cycle).toEqual(['a', 'b'])
})

test('references tell where they stand', () => {
  expect(references(template({ a: value({ x: [1, { get_attr: ['b', 'y'] }] }, { depends_on: 'c' }) }))).toEqual([
    { from: 'a', to: 'c', by: 'depends_on', path: ['resources', 'a', 'depends_on'] },
    { from: 'a', to: 'b', by: 'get_attr', path: ['resources', 'a', 'properties', 'value', 'x', 1, 'get_attr'] },
  ])
})
