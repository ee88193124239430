import { expect, test } from 'vitest'
import type { Template } from '../parse/template.ts'
import { resolveParameters } from './resolve-parameters.ts'

const resolve = (parameters: object, given: Record<string, unknown> = {}, defaults?: Record<string, unknown>) =>
  resolveParameters({ parameters } as Template, given, { stackName: 's', ...(defaults && { defaults }) })

test('a given value goes before the environment’s default, and that before the template’s', () => {
  const parameters = { p: { type: 'string', default: 'template' } }
  expect(resolve(parameters).values.get('p')).toBe('template')
  expect(resolve(parameters, {}, { p: 'environment' }).values.get('p')).toBe('environment')
  expect(resolve(parameters, { p: 'given' }, { p: 'environment' }).values.get('p')).toBe('given')
  expect(resolve(parameters).values.get('OS::stack_name')).toBe('s')
})

test.each<[object, unknown, unknown]>([
  [{ type: 'number' }, ' 7 ', 7],
  [{ type: 'number' }, '1e3', 1000],
  [{ type: 'boolean' }, 'Yes', true],
  [{ type: 'boolean' }, 'off', false],
  [{ type: 'comma_delimited_list' }, 'a, b', ['a', ' b']],
  [{ type: 'comma_delimited_list' }, '', []],
  [{ type: 'json' }, '{"a": [1]}', { a: [1] }],
  [{ type: 'string' }, ['a'], "['a']"],
  [{ type: 'string' }, true, 'True'],
])('%j makes of %j', (definition, given, expected) => {
  expect(resolve({ p: definition }, { p: given }).values.get('p')).toEqual(expected)
})

test.each<[object, unknown, string]>([
  [
    { type: 'string', constraints: [{ length: { max: 2 } }] },
    'abc',
    "Parameter 'p' is invalid: length (3) is out of range (min: None, max: 2)",
  ],
  [
    { type: 'number', constraints: [{ range: { min: 1, max: 5 } }] },
    9,
    "Parameter 'p' is invalid: 9 is out of range (min: 1, max: 5)",
  ],
  [
    { type: 'string', constraints: [{ allowed_values: ['a', 'b'] }] },
    'c',
    'Parameter \'p\' is invalid: "c" is not an allowed value ["a", "b"]',
  ],
  [
    { type: 'number', constraints: [{ modulo: { step: 2, offset: 1 } }] },
    4,
    "Parameter 'p' is invalid: 4 is not a multiple of 2 with an offset of 1",
  ],
  [
    { type: 'string', constraints: [{ length: { max: 2 }, description: 'Too long.' }] },
    'abc',
    "Parameter 'p' is invalid: Too long.",
  ],
  [{ type: 'number' }, 'x', "Parameter 'p' is invalid: could not convert string to float: 'x'"],
  [{ type: 'string' }, undefined, 'The Parameter (p) was not provided.'],
  [{ type: 'text' }, 'x', 'Invalid type (text)'],
])('%j refuses %j', (definition, given, message) => {
  expect(
    resolve({ p: definition }, given === undefined ? {} : { p: given }).errors.map((error) => error.message),
  ).toEqual([message])
})

test('what nobody defined, what needs a cloud and what was not looked at are told', () => {
  const { errors, custom, unchecked, hidden } = resolve(
    {
      f: {
        type: 'string',
        hidden: true,
        constraints: [{ custom_constraint: 'nova.flavor' }, { allowed_pattern: '(a+)+$' }],
      },
    },
    { f: 'm1', x: 1 },
  )
  expect(errors).toEqual([
    { type: 'UnknownUserParameter', parameter: 'x', message: 'The Parameter (x) was not defined in template.' },
  ])
  expect(custom).toEqual([{ parameter: 'f', constraint: 'nova.flavor', value: 'm1' }])
  expect(unchecked).toEqual(['f'])
  expect([...hidden]).toEqual(['f'])
})
