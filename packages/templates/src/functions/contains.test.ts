import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('an item of a list or a part of a text is contained', () => {
  expect(answerOf({ contains: [1, [true]] })).toEqual(true)
  expect(answerOf({ contains: ['b', 'abc'] })).toEqual(true)
  expect(answerOf({ contains: [1, 'abc'] })).toEqual(
    "TypeError: 'in <string>' requires string as left operand, not int",
  )
  expect(answerOf({ contains: [1, 5] })).toEqual('TypeError: Second argument to "contains" should be a sequence.')
})
