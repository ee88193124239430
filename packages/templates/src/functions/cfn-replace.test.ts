import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('keys are replaced in a text', () => {
  expect(answerOf({ 'Fn::Replace': [{ a: 1 }, 'ab'] }, { version: '2010-09-09' })).toEqual('1b')
  expect(answerOf({ 'Fn::Replace': [{ a: {} }, 'ab'] }, { version: '2010-09-09' })).toEqual(
    'TypeError: "Fn::Replace" params must be strings or numbers, param a is not valid',
  )
})
