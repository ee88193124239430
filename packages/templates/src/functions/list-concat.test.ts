import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('lists are put together, null is none', () => {
  expect(answerOf({ list_concat: [[1], null, [true]] })).toEqual([1, true])
  expect(answerOf({ list_concat_unique: [[1], [true, 2]] })).toEqual([1, 2])
  expect(answerOf({ list_concat: [1] })).toEqual(
    'TypeError: Incorrect arguments: Items to concat must be lists. [1] contains an item that is not a list: 1',
  )
})
