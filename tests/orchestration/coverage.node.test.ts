import { expect, test } from 'vitest'
import { coverage } from './coverage.ts'

test('every route of Heat’s router is asked for, but those that only redirect', async () => {
  const { covered, leftOut } = await coverage()
  expect(covered.length).toBe(49)
  expect(leftOut.filter(({ reason }) => !reason)).toEqual([])
  expect(leftOut.length).toBe(4)
})
