import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('the reference is given, and what the template lacks is refused', () => {
  expect(
    answerOf({ get_resource: 'r' }, { resource: (name) => (name === 'r' ? { reference: 'id' } : undefined) }),
  ).toEqual('id')
  expect(
    answerOf({ get_resource: 'x' }, { resource: (name) => (name === 'r' ? { reference: 'id' } : undefined) }),
  ).toEqual('InvalidTemplateReference: The specified reference "x" (in unknown) is incorrect.')
})
