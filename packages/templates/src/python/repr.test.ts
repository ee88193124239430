import { expect, test } from 'vitest'
import { repr } from './repr.ts'

test.each([
  [null, 'None'],
  [true, 'True'],
  [1e16, '1e+16'],
  [0.00001, '1e-05'],
  [0.0001, '0.0001'],
  [12345678901234567890n, '12345678901234567890'],
  ["it's", '"it\'s"'],
  ['both \' and "', `'both \\' and "'`],
  ['a\\\n\u0007é', "'a\\\\\\n\\x07é'"],
  [{ a: [1, 'b'] }, "{'a': [1, 'b']}"],
])('the value of %#', (value, text) => {
  expect(repr(value)).toBe(text)
})
