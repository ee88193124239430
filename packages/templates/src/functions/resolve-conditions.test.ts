import { expect, test } from 'vitest'
import { resolveConditions } from './resolve-conditions.ts'

const resolve = (conditions: unknown) =>
  resolveConditions(
    { heat_template_version: '2018-08-31', conditions: conditions as Record<string, unknown> },
    { version: '2018-08-31', parameters: { p: { kind: 'value', value: 'x' }, later: { kind: 'unknown' } } },
  )

test('conditions may need each other and parameters', () => {
  const { outcomes } = resolve({ a: { not: 'b' }, b: { equals: [{ get_param: 'p' }, 'x'] }, c: { get_param: 'later' } })
  expect(outcomes).toEqual({
    a: { kind: 'value', value: false },
    b: { kind: 'value', value: true },
    c: { kind: 'unknown' },
  })
})

test('a circle is named by the condition that is asked for', () => {
  const { outcomes } = resolve({ a: { not: 'b' }, b: { not: 'a' } })
  expect([outcomes['a'], outcomes['b']]).toMatchObject([
    { problem: { message: 'Condition validation error: Circular definition for condition "a"' } },
    { problem: { message: 'Condition validation error: Circular definition for condition "b"' } },
  ])
})

test('what cannot be read is a problem of the template, and what is no boolean only of its users', () => {
  const { problems, outcomes } = resolve({ a: { get_attr: ['r', 'x'] }, b: 5 })
  expect(problems.map(({ message }) => message)).toEqual([
    'conditions.a.get_attr: The function "get_attr" is invalid in this context',
  ])
  expect(outcomes['b']).toMatchObject({
    problem: { message: 'Condition validation error: The definition of condition "b" is invalid: 5' },
  })
  expect(resolve(null).problems[0]?.message).toContain('Found a NoneType instead')
})

test('names of members that every object has are ordinary', () => {
  const { outcomes } = resolve(JSON.parse('{"__proto__": true, "constructor": {"not": "__proto__"}}'))
  expect(Object.entries(outcomes)).toEqual([
    ['__proto__', { kind: 'value', value: true }],
    ['constructor', { kind: 'value', value: false }],
  ])
})
