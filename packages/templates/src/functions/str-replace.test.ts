import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('longer keys win and strict ones must be used', () => {
  expect(answerOf({ str_replace: { template: 'X X1', params: { X: 'X1', X1: true } } })).toEqual('X1 True')
  expect(answerOf({ str_replace_strict: { template: 'a', params: { b: 1, cc: 2 } } })).toEqual(
    'ValueError: The following params were not found in the template: cc,b',
  )
  expect(answerOf({ str_replace_vstrict: { template: 'a', params: { a: [] } } })).toEqual(
    'ValueError: str_replace_vstrict has an undefined or empty value for param a, must be a defined non-empty value',
  )
})
