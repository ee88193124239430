import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('a path leads into a parameter, and nowhere is the empty text', () => {
  expect(answerOf({ get_param: ['l', '1', 0] }, { parameters: { l: { kind: 'value', value: ['a', 'bc'] } } })).toEqual(
    'b',
  )
  expect(answerOf({ get_param: ['l', 9] }, { parameters: { l: { kind: 'value', value: ['a', 'bc'] } } })).toEqual('')
  expect(answerOf({ get_param: 'gone' }, { parameters: { l: { kind: 'value', value: ['a', 'bc'] } } })).toEqual(
    'UserParameterMissing: The Parameter (gone) was not provided.',
  )
  expect(answerOf({ get_param: [] }, { parameters: { l: { kind: 'value', value: ['a', 'bc'] } } })).toEqual(
    'ValueError: Function "get_param" must have arguments',
  )
})
