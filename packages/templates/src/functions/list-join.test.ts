import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('items are joined, maps as JSON, and numbers are refused', () => {
  expect(answerOf({ list_join: ['-', ['a', null], [{ b: [1] }]] })).toEqual('a--{"b": [1]}')
  expect(answerOf({ list_join: ['-', [1]] })).toEqual('TypeError: Items to join must be string, map or list not 1')
})
