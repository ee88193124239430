import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('only the arm that counts is read', () => {
  expect(answerOf({ if: [true, 1, { list_join: 1 }] })).toEqual(1)
  expect(answerOf({ if: [null, 1, 2] })).toEqual(1)
  expect(answerOf({ if: ['nobody', 1, 2] })).toEqual('StackValidationFailed: if: Invalid condition "nobody"')
  expect(answerOf({ if: [true, 1] })).toEqual(
    'StackValidationFailed: if: Arguments to "if" must be of the form: [condition_name, value_if_true, value_if_false]',
  )
})

test('since 2021 a missing arm removes the item', () => {
  expect(answerOf([1, { if: [false, 2] }, 3], { version: 'wallaby' })).toEqual([1, 3])
  expect(answerOf({ a: { if: [false, 2] }, b: 1 }, { version: 'wallaby' })).toEqual({ b: 1 })
  expect(answerOf({ if: [false, 2] }, { version: 'wallaby' })).toEqual(null)
})
