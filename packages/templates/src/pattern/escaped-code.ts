import { type Reader, fail } from './reader.ts'

const short: Record<string, number> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 }

/** The code of an escaped sign; the reader stands behind the backslash. */
export function escapedCode(reader: Reader, start: number): number {
  const sign = reader.signs[reader.at] ?? fail('bad escape (end of pattern)', start)
  const rest = reader.signs.slice(reader.at, reader.at + 9).join('')
  const hex = /^(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/.exec(rest)
  if (hex) {
    reader.at += hex[0].length
    return Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16)
  }
  if (/^[xuU]/.test(rest)) {
    const [bad = ''] = /^.[\da-fA-F]*/.exec(rest) ?? []
    return fail(`incomplete escape \\${bad}`, start)
  }
  const octal = /^(?:0[0-7]{0,2}|[1-3][0-7]{2})/.exec(rest)
  if (octal) {
    reader.at += octal[0].length
    return Number.parseInt(octal[0], 8)
  }
  reader.at += 1
  if (short[sign] !== undefined) return short[sign]
  if (/[A-Za-z\d]/.test(sign)) fail(`bad escape \\${sign}`, start)
  return sign.codePointAt(0) ?? 0
}
