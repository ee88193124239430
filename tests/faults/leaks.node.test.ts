import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { cases } from './support/leak-cases.ts'
import { CANARY } from './support/leaks.ts'

test(`no secret shows when Node inspects what ${cases.length} faults leave behind`, async () => {
  const found = await Promise.all(
    cases.map(async ({ title, run }) => {
      const text = inspect(await run(), { depth: Infinity, showHidden: true, maxStringLength: Infinity })
      return CANARY.test(text) ? [title] : []
    }),
  )
  expect(found.flat()).toEqual([])
}, 30_000)
