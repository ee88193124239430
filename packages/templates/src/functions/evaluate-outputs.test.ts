import { expect, test } from 'vitest'
import { evaluateOutputs } from './evaluate-outputs.ts'
import { evaluationContext } from './evaluation-context.ts'
import { loadFunctions } from './load-functions.ts'

const hot = { heat_template_version: '2018-08-31', conditions: { no: false } }

test('outputs are computed, and one whose condition fails is null', () => {
  const outputs = { a: { value: { list_join: ['', ['x']] } }, b: { value: 1, condition: 'no' } }
  const template = { ...hot, outputs }
  expect(evaluateOutputs(template, evaluationContext(template, { parameters: {} }))).toEqual({
    outputs: { a: { kind: 'value', value: 'x' }, b: { kind: 'value', value: null } },
    problems: [],
  })
})

test('what Heat refuses when it reads outputs is listed', () => {
  const outputs = { a: { value: { list_join: 1 } }, b: { value: 1, condition: 'gone' }, c: 5, d: {} }
  const template = { ...hot, outputs } as unknown as Parameters<typeof evaluateOutputs>[0]
  const { problems } = evaluateOutputs(template, evaluationContext(template, { parameters: {} }))
  expect(problems.map(({ message }) => message.slice(0, 60))).toEqual([
    'outputs.a.value.list_join: Incorrect arguments to "list_join',
    'outputs.b.condition: Invalid condition "gone"',
    'Output validation error: outputs.c: Output definitions must ',
    'Output validation error: outputs.d: Each output definition m',
  ])
})

test('the formats of CFN have sections, functions and conditions of their own', async () => {
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Mappings: { M: { k: { v: 1 } } },
    Conditions: { yes: { 'Fn::Equals': [1, 1] } },
    Outputs: { a: { Value: { 'Fn::If': ['yes', { 'Fn::FindInMap': ['M', 'k', 'v'] }, 0] } } },
  }
  const functions = await loadFunctions(template)
  expect(evaluateOutputs(template, evaluationContext(template, { parameters: {}, functions })).outputs).toEqual({
    a: { kind: 'value', value: 1 },
  })
})

test('yaql loads for templates that call it', async () => {
  const template = { ...hot, outputs: { a: { value: { yaql: { expression: '1 + 1' } } } } }
  const names = async (part: Parameters<typeof loadFunctions>[0]): Promise<boolean> =>
    (await loadFunctions(part)).some(({ name }) => name === 'yaql')
  expect([await names(template), await names(hot)]).toEqual([true, false])
})
