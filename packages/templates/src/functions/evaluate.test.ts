import { expect, test } from 'vitest'
import type { EvaluationContext } from './hot-function.ts'
import { evaluate } from './evaluate.ts'
import type { HotFunction } from './hot-function.ts'
import { yaql } from '../yaql/yaql.ts'
import { hotFunctions } from './hot-functions.ts'

const context: EvaluationContext = {
  version: '2018-08-31',
  parameters: { name: { kind: 'value', value: 'web' }, later: { kind: 'unknown' } },
}

test('calls inside of data are replaced by their values', () => {
  const value = { names: [{ get_param: 'name' }, { get_parm: 'name' }], both: { get_param: 'name', get_file: 'x' } }
  expect(evaluate(value, context)).toEqual({
    kind: 'value',
    value: { names: ['web', { get_parm: 'name' }], both: { get_param: 'name', get_file: 'x' } },
  })
})

test('what depends on a resource is unknown until the resource is there', () => {
  const value = { list_join: ['-', [{ get_resource: 'server' }]] }
  expect(evaluate(value, context)).toEqual({ kind: 'unknown', resource: 'server' })
  expect(evaluate(value, { ...context, resource: () => ({}) })).toEqual({ kind: 'unknown', resource: 'server' })
  expect(evaluate(value, { ...context, resource: () => ({ reference: 'id' }) })).toEqual({ kind: 'value', value: 'id' })
})

test('a parameter may be unknown as well', () => {
  expect(evaluate([{ get_param: 'later' }], context)).toEqual({ kind: 'unknown' })
})

test("an error is in Heat's words and says where", () => {
  expect(evaluate({ a: [{ get_param: 'nope' }] }, context, ['outputs', 'o', 'value'])).toEqual({
    kind: 'error',
    problem: {
      type: 'UserParameterMissing',
      message: 'The Parameter (nope) was not provided.',
      path: ['outputs', 'o', 'value', 'a', 0, 'get_param'],
    },
  })
})

test('a parameter called like a member of every object is still missing', () => {
  expect(evaluate({ get_param: 'constructor' }, context)).toMatchObject({ kind: 'error' })
})

test('a function that Heat knows and heatkit does not is never passed through', () => {
  const value = [{ yaql: { expression: '1' } }]
  expect(evaluate(value, context)).toEqual({
    kind: 'unsupported',
    name: 'yaql',
    message: 'not supported yet: yaql',
  })
  expect(evaluate(value, { ...context, version: '2014-10-16' })).toEqual({ kind: 'value', value })
})

test('a function can be added by passing it in', () => {
  const mapMerge: HotFunction = {
    name: 'map_merge',
    call: (args, { resolve }) => Object.assign({}, ...(resolve(args) as object[])) as object,
  }
  const functions = [...hotFunctions, mapMerge]
  expect(evaluate({ map_merge: [{ a: 1 }, { b: { get_param: 'name' } }] }, { ...context, functions })).toEqual({
    kind: 'value',
    value: { a: 1, b: 'web' },
  })
})

test('calls that multiply text end before they fill the memory', () => {
  let value: unknown = 'x'.repeat(1000)
  for (let level = 0; level < 8; level++) value = { str_replace: { template: 'x'.repeat(1000), params: { x: value } } }
  expect(evaluate(value, context)).toMatchObject({ kind: 'error', problem: { type: 'RequestLimitExceeded' } })
})

test('names of members that every object has are ordinary keys, and no object learns from them', () => {
  const before = Reflect.ownKeys(Object.prototype)
  const map = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}') as Record<string, unknown>
  const all = { functions: [...hotFunctions, yaql] }
  const answers = [
    { map_merge: [map, { toString: 3 }] },
    { map_replace: [map, { keys: { constructor: '__proto_' }, values: map }] },
    { repeat: { template: { '%x%': 1 }, for_each: { '%x%': ['__proto__', 'valueOf'] } } },
    { yaql: { expression: '$.data.set("__proto__", 1)', data: map } },
  ].map((value) => evaluate(value, { ...context, ...all }))
  expect(answers.map(({ kind }) => kind)).toEqual(['value', 'value', 'value', 'value'])
  expect(answers[2]).toEqual({ kind: 'value', value: JSON.parse('[{"__proto__": 1}, {"valueOf": 1}]') as unknown })
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
