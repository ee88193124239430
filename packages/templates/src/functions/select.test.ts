import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('an item of a list, a map or JSON is selected', () => {
  expect(answerOf({ 'Fn::Select': ['1', ['a', 'b']] }, { version: '2010-09-09' })).toEqual('b')
  expect(answerOf({ 'Fn::Select': [9, ['a']] }, { version: '2010-09-09' })).toEqual('')
  expect(answerOf({ 'Fn::Select': ['k', '{"k": 1}'] }, { version: '2010-09-09' })).toEqual(1)
  expect(answerOf({ 'Fn::Select': ['k', ['a']] }, { version: '2010-09-09' })).toEqual(
    'TypeError: Index to "Fn::Select" must be an integer',
  )
})
