import { inSet, isWord } from './in-set.ts'
import type { Pattern } from './compile.ts'
import { bits, firstLook } from './place-bits.ts'
import { predicates } from './predicates.ts'

import type { Scan } from './scanned-text.ts'

export function scan(pattern: Pattern, text: string): Scan {
  const codes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
  const members: boolean[][] = []
  const known = new Map<number, number>()
  const signatures = new Map<string, number>()
  const kinds = Uint32Array.from(codes, (code) => {
    const found = known.get(code)
    if (found !== undefined) return found
    const row = pattern.sets.map((set) => inSet(set, code))
    const signature = row.map(Number).join('')
    const kind = signatures.get(signature) ?? members.push(row) - 1
    signatures.set(signature, kind)
    known.set(code, kind)
    return kind
  })
  const prepared: Scan = { codes, kinds, members, places: new Uint32Array(codes.length + 1) }
  if (pattern.looks.length > 0 || hasAssertions(pattern)) mark(prepared)
  for (const [index, look] of pattern.looks.entries()) predicates(prepared, look, 1 << (firstLook + index))
  return prepared
}

const hasAssertions = ({ program, looks }: Pattern): boolean =>
  [program, ...looks.map((look) => look.program)].some(({ steps }) => steps.some(({ op }) => op === 'assert'))

function mark({ codes, places }: Scan): void {
  const { length } = codes
  const words = new Map<number, boolean>()
  const word = (code: number | undefined): boolean => {
    if (code === undefined) return false
    const found = words.get(code) ?? isWord(code)
    words.set(code, found)
    return found
  }
  for (let at = 0; at <= length; at++) {
    let place = 0
    if (at === 0) place |= bits.start | bits.lineStart
    if (at === length) place |= bits.end | bits.last | bits.lineEnd
    if (at === length - 1 && codes[at] === 10) place |= bits.end
    if (codes[at - 1] === 10) place |= bits.lineStart
    if (codes[at] === 10) place |= bits.lineEnd
    if (word(codes[at - 1]) !== word(codes[at])) place |= bits.word
    places[at] = place
  }
}
