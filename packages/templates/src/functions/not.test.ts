import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('not takes one condition, and CFN wants it in a list', () => {
  expect(answerOf({ if: [{ not: false }, 1, 2] })).toEqual(1)
  expect(answerOf({ if: [{ not: null }, 1, 2] })).toEqual(
    'StackValidationFailed: if.not: Argument to "not" must be a condition',
  )
})
