import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('a text is split, and an index takes one piece', () => {
  expect(answerOf({ str_split: [',', 'a,b', '-1'] })).toEqual('b')
  expect(answerOf({ str_split: [null, ' a  b '] })).toEqual(['a', 'b'])
  expect(answerOf({ str_split: [',', 'a', 5] })).toEqual(
    'ValueError: Incorrect index to "str_split" should be between 0 and 0',
  )
})
