import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('keys and values are replaced, and collisions are refused', () => {
  expect(
    answerOf({
      map_replace: [
        { a: 'x', b: 'y' },
        { keys: { a: 'A' }, values: { y: null } },
      ],
    }),
  ).toEqual({ A: 'x', b: null })
  expect(answerOf({ map_replace: [{ a: 1, b: 2 }, { keys: { a: 'b' } }] })).toEqual(
    'ValueError: key replacement b collides with a key in the input map',
  )
})
