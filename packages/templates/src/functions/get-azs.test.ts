import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('only the cloud knows its zones', () => {
  expect(answerOf({ 'Fn::GetAZs': '' }, { version: '2010-09-09' })).toEqual({ kind: 'unknown' })
})

test('zones that the caller knows are given', () => {
  expect(answerOf({ 'Fn::GetAZs': '' }, { version: '2010-09-09', availabilityZones: ['nova'] })).toEqual(['nova'])
})
