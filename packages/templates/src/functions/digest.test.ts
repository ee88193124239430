import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('digests are of Latin-1 bytes and in hexadecimal', () => {
  expect(answerOf({ digest: ['md5', 'hello'] })).toEqual('5d41402abc4b2a76b9719d911017c592')
  expect(answerOf({ digest: ['SHA1', ''] })).toEqual('da39a3ee5e6b4b0d3255bfef95601890afd80709')
  expect(answerOf({ digest: ['sha224', 'é'] })).toEqual('c04ab00098897882933d4899f4ba593024f14943bb25e98b018cd994')
  expect(answerOf({ digest: ['md5', '→'] })).toEqual(
    "UnicodeEncodeError: 'latin-1' codec can't encode character '\\u2192' in position 0: ordinal not in range(256)",
  )
})
