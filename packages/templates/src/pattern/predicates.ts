import { automaton } from './automaton.ts'
import type { Look } from './compile.ts'
import type { Scan } from './scanned-text.ts'

/** Marks the places of a text where what is looked for stands, in one walk: what lies ahead is found from the end. */
export function predicates({ kinds, members, places }: Scan, { program, behind, negated }: Look, bit: number): void {
  const { next, start } = automaton(program, members, { restarts: true })
  const { length } = kinds
  let state = start
  for (let step = 0; step <= length; step++) {
    const at = behind ? step : length - step
    const sign = behind ? at : at - 1
    const move = next(state, places[at] ?? 0, kinds[sign] ?? -1)
    if (move.accepts !== negated) places[at] = (places[at] ?? 0) | bit
    state = move.to
  }
}
