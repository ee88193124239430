import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('text stays as it is', () => {
  expect(answerOf({ 'Fn::Base64': 'a' }, { version: '2010-09-09' })).toEqual('a')
  expect(answerOf({ 'Fn::Base64': 5 }, { version: '2010-09-09' })).toEqual(
    'TypeError: "Fn::Base64" argument must be a string',
  )
})
