import { backtrack, type Groups, memory } from './backtrack.ts'
import type { Pattern } from './compile.ts'
import { scan } from './scan.ts'

/** The matches in a text from left to right, none inside of another, each with its groups; places count signs. */
export function* findAll(pattern: Pattern, text: string): Generator<Groups> {
  const prepared = scan(pattern, text)
  let failed = memory(pattern, prepared)
  let at = 0
  let last = -1
  while (at <= prepared.codes.length) {
    const groups = backtrack(pattern, prepared, at, failed)
    const [start, end] = groups ?? []
    if (!groups || start === undefined || end === undefined) {
      at += 1
      continue
    }
    failed = memory(pattern, prepared) // what was tried on the way to a match was not in vain
    if (end > start || start > last) yield groups
    last = end
    at = end > start ? end : end + 1
  }
}
