import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('a resource comes before a parameter', () => {
  expect(
    answerOf(
      { Ref: 'r' },
      {
        version: '2010-09-09',
        parameters: { p: { kind: 'value', value: 1 } },
        resource: (name) => (name === 'r' ? { reference: 'id' } : undefined),
      },
    ),
  ).toEqual('id')
  expect(
    answerOf(
      { Ref: 'p' },
      {
        version: '2010-09-09',
        parameters: { p: { kind: 'value', value: 1 } },
        resource: (name) => (name === 'r' ? { reference: 'id' } : undefined),
      },
    ),
  ).toEqual(1)
  expect(
    answerOf(
      { Ref: 'x' },
      {
        version: '2010-09-09',
        parameters: { p: { kind: 'value', value: 1 } },
        resource: (name) => (name === 'r' ? { reference: 'id' } : undefined),
      },
    ),
  ).toEqual('InvalidTemplateReference: The specified reference "x" (in unknown) is incorrect.')
})
