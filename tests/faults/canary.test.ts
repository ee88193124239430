import { expect, test } from 'vitest'
import { canaries, collect, print } from './canary-cases.ts'

test(
  'no secret is in any message, stack, cause, copy, log or JSON of over 250 faults',
  { timeout: 120_000 },
  async () => {
    const seen = await collect()
    const found = seen.filter(([, value]) =>
      canaries.some(
        (canary) => print(value).includes(canary) || print(value).includes(JSON.stringify(canary).slice(1, -1)),
      ),
    )
    expect(found.map(([title, value]) => `${title}: ${String(value).slice(0, 300)}`)).toEqual([])
    expect(seen.length).toBeGreaterThan(250)
  },
)
