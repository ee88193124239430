import { refuse } from '../functions/refuse.ts'

/** A text's bytes in Latin-1; refuses signs beyond it in Python's words. */
export function latin1(text: string): Uint8Array {
  const codes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
  const first = codes.findIndex((code) => code > 255)
  if (first < 0) return Uint8Array.from(codes)
  const rest = codes.slice(first).findIndex((code) => code <= 255)
  const last = rest < 0 ? codes.length - 1 : first + rest - 1
  const which =
    last > first
      ? `characters in position ${first}-${last}`
      : `character '${escape(codes[first] ?? 0)}' in position ${first}`
  return refuse('UnicodeEncodeError', `'latin-1' codec can't encode ${which}: ordinal not in range(256)`)
}

const escape = (code: number): string =>
  code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
