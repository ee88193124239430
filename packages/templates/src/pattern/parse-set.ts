import { escapedCode } from './escaped-code.ts'
import { type Reader, fail } from './reader.ts'
import type { CharacterSet, Syntax } from './syntax.ts'

/** A set in brackets; the reader stands behind the first one. */
export function parseSet(reader: Reader, start: number): Syntax {
  const negated = reader.signs[reader.at] === '^'
  if (negated) reader.at += 1
  const set: CharacterSet = { ranges: [], classes: [], negated, ignoreCase: reader.flags.ignoreCase }
  for (let first = true; ; first = false) {
    const sign = reader.signs[reader.at] ?? fail('unterminated character set', start)
    if (sign === ']' && !first) break
    const { at } = reader
    const low = parseMember(reader, set)
    if (reader.signs[reader.at] !== '-' || reader.signs[reader.at + 1] === ']') {
      if (low !== undefined) set.ranges.push([low, low])
      continue
    }
    reader.at += 1
    if (reader.signs[reader.at] === undefined) fail('unterminated character set', start)
    const high = parseMember(reader, set)
    const text = reader.signs.slice(at, reader.at).join('')
    if (low === undefined || high === undefined || high < low) return fail(`bad character range ${text}`, at)
    set.ranges.push([low, high])
  }
  reader.at += 1
  return { kind: 'set', set }
}

/** A sign's code; undefined for a class, which goes into the set. */
function parseMember(reader: Reader, { classes }: CharacterSet): number | undefined {
  const { at } = reader
  const sign = reader.signs[at] ?? ''
  reader.at += 1
  if (sign !== '\\') return sign.codePointAt(0) ?? 0
  const next = reader.signs[reader.at] ?? fail('bad escape (end of pattern)', at)
  if (next === 'b') {
    reader.at += 1
    return 8
  }
  if (!'wWdDsS'.includes(next)) return escapedCode(reader, at)
  reader.at += 1
  classes.push(reader.flags.ascii ? `a${next}` : next)
  return undefined
}
