import { refuse } from '../functions/refuse.ts'
import { allows } from './allows.ts'
import type { Pattern } from './compile.ts'
import type { Scan } from './scanned-text.ts'

/**
 * The groups of a match that starts at a place, as pairs of start and end. `failed` remembers what was tried in vain, also by
 * earlier starts, so the work is bounded by the size of the pattern times that of the text; a pattern that refers back to its
 * groups cannot remember, and has a limit instead.
 */
export function backtrack(
  pattern: Pattern,
  prepared: Scan,
  from: number,
  failed: Uint8Array | undefined = memory(pattern, prepared),
): Groups | undefined {
  const { steps } = pattern.program
  const { codes, kinds, members, places } = prepared
  const width = codes.length + 1
  const stack: [step: number, at: number, groups: Groups][] = [[0, from, []]]
  const most = failed ? mostWork : mostWithoutMemory
  let work = 0
  while (stack.length > 0) {
    let [index, at, groups] = stack.pop() as [number, number, Groups]
    for (;;) {
      if (++work > most) refuse('NotImplementedError', 'The pattern takes more steps than heatkit runs.')
      if (failed) {
        const place = index * width + at
        if ((failed[place >> 3] ?? 0) & (1 << (place & 7))) break
        failed[place >> 3] = (failed[place >> 3] ?? 0) | (1 << (place & 7))
      }
      const step = steps[index]
      if (step?.op === 'match') return groups
      if (step?.op === 'set') {
        const kind = kinds[at]
        if (kind === undefined || !members[kind]?.[step.set]) break
        at += 1
      } else if (step?.op === 'split') {
        stack.push([step.second, at, groups])
        index = step.first
        continue
      } else if (step?.op === 'jump') {
        index = step.to
        continue
      } else if (step?.op === 'save') groups = saved(groups, step.slot, at)
      else if (step?.op === 'back') {
        const length = sameAgain(codes, groups, step.index, at)
        if (length === undefined) break
        at += length
      } else if (!step || !allows(step, places[at] ?? 0)) break
      index += 1
    }
  }
  return undefined
}

export type Groups = (number | undefined)[]

const mostWork = 5_000_000
const mostWithoutMemory = 50_000

export function memory({ program, back }: Pattern, { codes }: Scan): Uint8Array | undefined {
  if (back) return undefined
  const size = program.steps.length * (codes.length + 1)
  if (size > 256_000_000) refuse('NotImplementedError', 'The pattern takes more memory than heatkit has for it.')
  return new Uint8Array((size >> 3) + 1)
}

function saved(groups: Groups, slot: number, at: number): Groups {
  const copy = [...groups]
  copy[slot] = at
  return copy
}

/** How many signs a group takes up that stands here once more. */
function sameAgain(codes: number[], groups: Groups, index: number, at: number): number | undefined {
  const [start, end] = [groups[index * 2], groups[index * 2 + 1]]
  if (start === undefined || end === undefined) return undefined
  for (let offset = 0; start + offset < end; offset++)
    if (codes[start + offset] !== codes[at + offset]) return undefined
  return end - start
}
