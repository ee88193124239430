import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test("equality is Python's", () => {
  expect(answerOf({ if: [{ equals: [1, true] }, 1, 2] })).toEqual(1)
  expect(answerOf({ if: [{ equals: [1, '1'] }, 1, 2] })).toEqual(2)
  expect(answerOf({ if: [{ equals: [{ a: [1] }, { a: [1] }] }, 1, 2] })).toEqual(1)
  expect(answerOf({ if: [{ equals: [1] }, 1, 2] })).toEqual(
    'StackValidationFailed: if.equals: Arguments to "equals" must be of the form: [value_1, value_2]',
  )
})
