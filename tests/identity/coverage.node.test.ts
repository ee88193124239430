import { expect, test } from 'vitest'
import { coverage } from './coverage.ts'

test('the Identity API is covered further than by other SDKs, and what is left out has a reason', async () => {
  const { covered, leftOut } = await coverage()
  expect(covered.length).toBeGreaterThan(200)
  expect(leftOut.filter(({ reason }) => !reason)).toEqual([])
})
