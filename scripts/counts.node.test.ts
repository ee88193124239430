import { expect, test } from 'vitest'
import { judge, readCounts, sum } from './counts.ts'

test('the last line of counts is the one that counts', () => {
  expect(readCounts('1 passed, 2 failed, 3 skipped\nnoise\n4 passed, 0 failed\nmore\n')).toEqual({
    passed: 4,
    failed: 0,
    skipped: 0,
  })
  expect(readCounts('it passed, 0 failed')).toBe(undefined)
})

test('a command that prints no counts is one check', () => {
  expect(judge(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(judge(2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a command that counts no failure and ends badly has failed', () => {
  expect(judge(1, { passed: 9, failed: 0, skipped: 1 })).toEqual({ passed: 9, failed: 1, skipped: 1 })
})

test('counts add up', () => {
  const counts = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([counts, counts])).toEqual({ passed: 2, failed: 4, skipped: 6 })
})
