import { refuse } from '../functions/refuse.ts'

/** Python's `urllib.parse.quote`: everything but letters, digits, `_.-~` and the safe signs, as UTF-8 in percent signs. */
export function quote(text: unknown, safe: string): string {
  if (typeof text !== 'string') return refuse('TypeError', 'quote_from_bytes() expected bytes')
  if (!text.isWellFormed()) {
    const at = Array.from(text).findIndex((sign) => !sign.isWellFormed())
    const code = (Array.from(text)[at]?.codePointAt(0) ?? 0).toString(16)
    refuse(
      'UnicodeEncodeError',
      `'utf-8' codec can't encode character '\\u${code}' in position ${at}: surrogates not allowed`,
    )
  }
  return Array.from(text, (sign) =>
    /[\w.~-]/.test(sign) || (safe.includes(sign) && safe) ? sign : percent(sign),
  ).join('')
}

const percent = (sign: string): string =>
  Array.from(new TextEncoder().encode(sign), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
