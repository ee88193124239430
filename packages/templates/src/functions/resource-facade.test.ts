import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('only a nested template has a resource that it stands for', () => {
  expect(answerOf({ resource_facade: 'metadata' })).toEqual(
    "AttributeError: 'NoneType' object has no attribute 'metadata_get'",
  )
  expect(answerOf({ resource_facade: 'x' })).toEqual(
    'StackValidationFailed: resource_facade: Incorrect arguments to "resource_facade" should be one of: metadata, deletion_policy, update_policy',
  )
})

test('a nested template sees it', () => {
  expect(answerOf({ resource_facade: 'deletion_policy' }, { facade: { deletionPolicy: 'Retain' } })).toEqual('Retain')
})
