import { expect, test } from 'vitest'
import { readJson } from './read-json.ts'

test('it reads what Python reads', () => {
  expect(readJson(' {"a": [1, -0.5e1, 12345678901234567890, "\\u00e9\\n"], "a": {"b": NaN, "c": -Infinity}} ')).toEqual(
    {
      a: { b: Number.NaN, c: -Infinity },
    },
  )
  expect(readJson('[12345678901234567890, true, null, "\\"", []]')).toEqual([
    12345678901234567890n,
    true,
    null,
    '"',
    [],
  ])
})

test.each([
  ['{bad', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
  ['', 'Expecting value: line 1 column 1 (char 0)'],
  ['[1 2]', "Expecting ',' delimiter: line 1 column 4 (char 3)"],
  ['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
  ['1\n2', 'Extra data: line 2 column 1 (char 2)'],
  ['["a', 'Unterminated string starting at: line 1 column 2 (char 1)'],
  ['["\n"]', 'Invalid control character at: line 1 column 3 (char 2)'],
  ['["\\q"]', 'Invalid \\escape: line 1 column 3 (char 2)'],
])("%j is refused in Python's words", (text, message) => {
  expect(() => readJson(text)).toThrow(message)
})
