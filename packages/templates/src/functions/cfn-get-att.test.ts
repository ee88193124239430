import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('an attribute is named by a list of two', () => {
  expect(answerOf({ 'Fn::GetAtt': ['r', 'a'] }, { version: '2010-09-09' })).toEqual({ kind: 'unknown', resource: 'r' })
  expect(answerOf({ 'Fn::GetAtt': ['r'] }, { version: '2010-09-09' })).toEqual(
    'StackValidationFailed: Fn::GetAtt: Arguments to "Fn::GetAtt" must be of the form [resource_name, attribute]',
  )
})
