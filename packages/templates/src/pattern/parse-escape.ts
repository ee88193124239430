import { escapedCode } from './escaped-code.ts'
import { type Reader, fail, set } from './reader.ts'
import type { Assertion, Syntax } from './syntax.ts'

const places: Record<string, Assertion> = { A: 'start', Z: 'last', b: 'word', B: 'notWord' }

/** What a backslash outside of brackets begins; the reader stands behind it. */
export function parseEscape(reader: Reader, start: number): Syntax {
  const sign = reader.signs[reader.at]
  if (sign === undefined) return fail('bad escape (end of pattern)', start)
  const what = places[sign]
  if (what) {
    reader.at += 1
    return { kind: 'assert', what }
  }
  if ('wWdDsS'.includes(sign)) {
    reader.at += 1
    return set(reader, [], [reader.flags.ascii ? `a${sign}` : sign])
  }
  const [digits] = /^[1-9]\d?/.exec(reader.signs.slice(reader.at, reader.at + 2).join('')) ?? []
  const octal = /^[0-3][0-7]{2}/.test(reader.signs.slice(reader.at, reader.at + 3).join(''))
  if (digits !== undefined && !octal) {
    reader.at += digits.length
    const index = Number(digits)
    if (index > reader.groups) fail(`invalid group reference ${index}`, start + 1)
    return { kind: 'back', index }
  }
  const code = escapedCode(reader, start)
  return set(reader, [[code, code]])
}
