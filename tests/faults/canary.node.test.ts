import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { canaries, collect } from './canary-cases.ts'

test('no secret is in what Node prints of any fault, hidden fields and all', { timeout: 120_000 }, async () => {
  const found = []
  for (const [title, value] of await collect()) {
    const text = inspect(value, { depth: Infinity, showHidden: true, maxStringLength: null, maxArrayLength: null })
    if (canaries.some((canary) => text.includes(canary))) found.push(`${title}: ${text.slice(0, 500)}`)
  }
  expect(found).toEqual([])
})
