import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('values are removed from a list', () => {
  expect(
    answerOf({
      filter: [
        [1, 'a'],
        ['a', true, 2],
      ],
    }),
  ).toEqual([2])
  expect(answerOf({ filter: [null, ['a']] })).toEqual(['a'])
  expect(answerOf({ filter: [['a'], ''] })).toEqual('')
  expect(answerOf({ filter: [['a'], 'ab'] })).toEqual('TypeError: "filter" only works with lists')
})
