import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('and ends at the first member that is false', () => {
  expect(answerOf({ if: [{ and: [false, 'nobody'] }, 1, 2] })).toEqual(2)
  expect(answerOf({ if: [{ and: [true, true] }, 1, 2] })).toEqual(1)
  expect(answerOf({ if: [{ and: [true] }, 1, 2] })).toEqual(
    'StackValidationFailed: if.and: The minimum number of condition arguments to "and" is 2.',
  )
})
