import { automaton } from './automaton.ts'
import { backtrack } from './backtrack.ts'
import type { Pattern } from './compile.ts'
import { scan } from './scan.ts'

/** Where a match that starts with the text ends, as Python's `re.match` finds it, counted in signs; undefined where there is none. */
export function matchEnd(pattern: Pattern, text: string): number | undefined {
  const prepared = scan(pattern, text)
  if (pattern.back) return backtrack(pattern, prepared, 0)?.[1]
  const { next, start } = automaton(pattern.program, prepared.members)
  const { kinds, places } = prepared
  let state = start
  let end: number | undefined
  for (let at = 0; at <= kinds.length; at++) {
    const move = next(state, places[at] ?? 0, kinds[at] ?? -1)
    if (move.accepts) end = at
    if (move.to.steps.length === 0) break
    state = move.to
  }
  return end
}
