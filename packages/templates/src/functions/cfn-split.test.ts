import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('a text is split', () => {
  expect(answerOf({ 'Fn::Split': [',', 'a,b'] }, { version: '2010-09-09' })).toEqual(['a', 'b'])
  expect(answerOf({ 'Fn::Split': [',', 5] }, { version: '2010-09-09' })).toEqual(
    "TypeError: String to split must be string; got <class 'int'>",
  )
})
