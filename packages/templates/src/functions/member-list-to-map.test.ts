import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('numbered members become a map', () => {
  expect(
    answerOf(
      {
        'Fn::MemberListToMap': [
          'Name',
          'Value',
          ['.member.1.Name=b', '.member.1.Value=c=d', '.member.0.Name=a', '.member.0.Value=1'],
        ],
      },
      { version: '2010-09-09' },
    ),
  ).toEqual({ a: '1', b: 'c=d' })
  expect(answerOf({ 'Fn::MemberListToMap': ['Name', 'Value', ['x']] }, { version: '2010-09-09' })).toEqual(
    'ValueError: dictionary update sequence element #0 has length 1; 2 is required',
  )
})
