import { describe, expect, test } from 'vitest'
import { cases } from './support/leak-cases.ts'
import { CANARY, spell } from './support/leaks.ts'

describe.concurrent(`no secret shows in any of ${cases.length} faults`, () => {
  // a test each would take longer than all of them
  const rows = Map.groupBy(cases, ({ title }) => title.split(',')[0]!)
  for (const [group, members] of rows) {
    test(`${group} (${members.length})`, async ({ expect }) => {
      const found = await Promise.all(
        members.map(async ({ title, run }) => {
          const text = (await run()).map((each) => spell(each)).join('\n')
          const at = text.search(CANARY)
          return at < 0 ? [] : [`${title}: ${text.slice(Math.max(0, at - 80), at + 60)}`]
        }),
      )
      expect(found.flat()).toEqual([])
    })
  }
})

test('the search for secrets finds them', () => {
  const hidden = Object.defineProperty(new Error('x'), 'y', { value: { z: ['CANARY'] } })
  expect(spell([{ a: new Error('b', { cause: hidden }) }])).toMatch(CANARY)
})
