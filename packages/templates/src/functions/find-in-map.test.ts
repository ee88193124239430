import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('a value is found in the mappings', () => {
  expect(
    answerOf({ 'Fn::FindInMap': ['M', 'k', 'v'] }, { version: '2010-09-09', mappings: { M: { k: { v: 1 } } } }),
  ).toEqual(1)
  expect(
    answerOf({ 'Fn::FindInMap': ['M', 'x', 'v'] }, { version: '2010-09-09', mappings: { M: { k: { v: 1 } } } }),
  ).toEqual("KeyError: 'x'")
  expect(answerOf({ 'Fn::FindInMap': ['M'] }, { version: '2010-09-09', mappings: { M: { k: { v: 1 } } } })).toEqual(
    "StackValidationFailed: Fn::FindInMap: 'not enough values to unpack (expected 3, got 1)'",
  )
})
