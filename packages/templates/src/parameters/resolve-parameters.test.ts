import { expect, test } from 'vitest'
import type { Template } from '../template.ts'
import { resolveParameters } from './resolve-parameters.ts'

const template: Template = {
  heat_template_version: '2018-08-31',
  parameters: {
    size: { type: 'number', default: 1, constraints: [{ range: { min: 1, max: 9 } }] },
    flavor: { type: 'string', constraints: [{ custom_constraint: 'nova.flavor' }, { allowed_pattern: '(a+)+b' }] },
    secret: { type: 'string', hidden: true },
    zones: { type: 'comma_delimited_list', default: 'a,b' },
    extra: { type: 'json', default: { b: 1 } },
  },
}
const given = { flavor: 'm1.small', secret: 'hush' }

test('every parameter has a value, and so have the pseudo parameters', () => {
  const { values, problems } = resolveParameters(template, given, { stackName: 'web', stackId: 'id', projectId: 'p' })
  expect(problems).toEqual([])
  expect(values).toEqual({
    'OS::stack_id': 'id',
    'OS::project_id': 'p',
    'OS::stack_name': 'web',
    size: 1,
    flavor: 'm1.small',
    secret: 'hush',
    zones: ['a', 'b'],
    extra: { b: 1 },
  })
})

test('what is shown is text and hides what is hidden', () => {
  const { shown, hidden } = resolveParameters(template, given)
  expect(shown).toMatchObject({ size: '1', secret: '******', zones: 'a,b', extra: '{"b": 1}' })
  expect(hidden).toEqual(['secret'])
})

test('look-ups and patterns are left to the caller', () => {
  const value = 'm1.small'
  expect(resolveParameters(template, given).unchecked).toEqual([
    { parameter: 'flavor', kind: 'custom_constraint', constraint: 'nova.flavor', value },
    { parameter: 'flavor', kind: 'allowed_pattern', constraint: '(a+)+b', value },
  ])
})

test("the environment's default is between the given value and the template's", () => {
  const parameterDefaults = { size: 5, flavor: 'x', nobody: 1 }
  expect(resolveParameters(template, given, { parameterDefaults }).values).toMatchObject({
    size: 5,
    flavor: 'm1.small',
  })
})

test('missing, unknown and forbidden values are all reported', () => {
  const { problems, outcomes } = resolveParameters(template, { size: 12, flavor: null, constructor: 1, secret: 's' })
  expect(problems.map(({ stage, message }) => [stage, message])).toEqual([
    ['unknown', 'The Parameter (constructor) was not defined in template.'],
    ['value', "Parameter 'size' is invalid: 12 is out of range (min: 1, max: 9)"],
    ['value', 'The Parameter (flavor) was not provided.'],
  ])
  expect(outcomes['flavor']).toMatchObject({ kind: 'error', problem: { type: 'UserParameterMissing' } })
})

test('a range is exact beyond what a floating point number can tell apart', () => {
  const max = '9007199254740992'
  const size = { type: 'number', constraints: [{ range: { max } }] }
  const parameters = { size }
  const values = [max, '9007199254740993']
  const problems = values.map((value) => resolveParameters({ parameters }, { size: value }).problems.length)
  expect(problems).toEqual([0, 1])
})
