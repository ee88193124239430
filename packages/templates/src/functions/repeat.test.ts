import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('a body is repeated for every combination', () => {
  expect(answerOf({ repeat: { template: { X: ['Xb'] }, for_each: { X: ['1', '2'] } } })).toEqual([
    { 1: ['1b'] },
    { 2: ['2b'] },
  ])
  expect(answerOf({ repeat: { template: 'XY', for_each: { X: ['1', '2'], Y: ['a', 'b'] } } })).toEqual([
    '1a',
    '1b',
    '2a',
    '2b',
  ])
  expect(
    answerOf({ repeat: { template: 'XY', for_each: { X: ['1', '2'], Y: ['a', 'b'] }, permutations: false } }),
  ).toEqual(['1a', '2b'])
  expect(answerOf({ repeat: { template: 'X', for_each: { X: [1] } } })).toEqual(
    'TypeError: replace() argument 2 must be str, not int',
  )
  expect(
    answerOf({
      repeat: {
        template: 'X',
        for_each: { X: Array.from({ length: 5000 }, () => 'a'), Y: Array.from({ length: 5000 }, () => 'a') },
      },
    }),
  ).toEqual('RequestLimitExceeded: A text of 425000000 characters is longer than heatkit computes.')
})
