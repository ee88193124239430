import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('later maps win', () => {
  expect(answerOf({ map_merge: [{ a: 1, b: 1 }, null, { a: 2 }] })).toEqual({ a: 2, b: 1 })
  expect(answerOf({ map_merge: [5] })).toEqual(
    "TypeError: Incorrect arguments: Items to merge must be maps. 5 is type <class 'int'> instead of a dict",
  )
})
