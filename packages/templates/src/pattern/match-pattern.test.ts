import { expect, test } from 'vitest'
import { matchPattern } from './match-pattern.ts'

const matches = (pattern: string, ...texts: string[]): (boolean | undefined)[] =>
  texts.map((text) => matchPattern(pattern, text).matches)

test('the whole text must match, by the first way that Python would find', () => {
  expect(matches('a|ab', 'a', 'ab')).toEqual([true, false])
  expect(matches('ab|a', 'a', 'ab')).toEqual([true, true])
  expect(matches('a*?', '', 'a')).toEqual([true, false])
  expect(matches('a$', 'a', 'a\n')).toEqual([true, false])
})

test('Python has forms of its own', () => {
  expect(matches('(?i)h(?P<x>e)llo\\Z', 'HELLO', 'hello\n')).toEqual([true, false])
  expect(matches('(?x) a b # both', 'ab')).toEqual([true])
  expect(matches('a{,2}b', 'aab', 'a{,2}b')).toEqual([true, false])
  expect(matches('\\w+', 'käse', '日本', 'a-b')).toEqual([true, true, false])
  expect(matches('(?a)\\w+', 'käse')).toEqual([false])
})

test('what is ahead and behind counts', () => {
  const password = '(?=^.{6,255}$)(?=.*\\d)(?=.*[A-Z])(?!.* ).*'
  expect(matches(password, 'Secret1', 'secret1', 'Sec1', 'Sec ret1')).toEqual([true, false, false, false])
  expect(matches('a(?<!b)c|x(?<=x)y', 'ac', 'xy')).toEqual([true, true])
  expect(matches('(a+)\\1', 'aaaa', 'aaa')).toEqual([true, false])
})

test("a pattern that is wrong is refused in Python's words", () => {
  const told = (pattern: string): string | undefined => matchPattern(pattern, '').problem?.message
  expect(['(', 'a)', '*a', 'a**', '[b-a]', '[a', '\\q', '(?<n>a)', 'a{2,1}'].map(told)).toEqual([
    'missing ), unterminated subpattern at position 0',
    'unbalanced parenthesis at position 1',
    'nothing to repeat at position 0',
    'multiple repeat at position 2',
    'bad character range b-a at position 1',
    'unterminated character set at position 0',
    'bad escape \\q at position 0',
    'unknown extension ?<n at position 1',
    'min repeat greater than max repeat at position 1',
  ])
})

test('patterns that keep a backtracking matcher busy for ever have an answer', () => {
  const long = 'a'.repeat(50_000)
  const patterns = [
    '(a+)+b',
    '(a|a)*b',
    '(a|aa)+c',
    '(.*a){20}b',
    '(x+x+)+y',
    '(a*)*b',
    '(a?){30}b',
    '(?=(a+)+b)a+',
    '(([a-z])+.)+[A-Z]',
  ]
  expect(patterns.map((pattern) => matches(pattern, long))).toEqual(patterns.map(() => [false]))
})

test('what cannot be bounded is left open', () => {
  expect(matchPattern('(a{0,100}){0,100}b', 'a')).toEqual({})
  expect(matchPattern('(a+)+\\1b', 'a'.repeat(50_000))).toEqual({})
})
