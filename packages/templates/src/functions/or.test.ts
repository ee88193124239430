import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('or ends at the first member that is true', () => {
  expect(answerOf({ if: [{ or: [true, 'nobody'] }, 1, 2] })).toEqual(1)
  expect(answerOf({ if: [{ or: [false, false] }, 1, 2] })).toEqual(2)
  expect(answerOf({ if: [{ or: true }, 1, 2] })).toEqual(
    'StackValidationFailed: if.or: Arguments to "or" must be a list of conditions',
  )
})
