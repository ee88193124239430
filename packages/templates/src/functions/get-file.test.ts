import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('a file is found by its key alone', () => {
  expect(answerOf({ get_file: 'f' }, { files: { f: 'text' } })).toEqual('text')
  expect(answerOf({ get_file: 'g' }, { files: { f: 'text' } })).toEqual(
    'ValueError: No content found in the "files" section for get_file path: g',
  )
})
