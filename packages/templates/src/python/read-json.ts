import { float } from './float.ts'
import { wholeNumber } from './whole-number.ts'

/**
 * JSON as Python reads it: NaN and Infinity allowed, whole numbers of any size, the last of equal keys counts.
 * Throws a SyntaxError in Python's words. The caller bounds the depth.
 */
export function readJson(text: string): unknown {
  const reader: Reader = { text, at: 0 }
  skip(reader)
  const value = readValue(reader)
  skip(reader)
  if (reader.at < text.length) fail(reader, 'Extra data')
  return value
}

interface Reader {
  text: string
  at: number
}

const words = /* @__PURE__ */ new Map<string, unknown>([
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
])

const word = /null|true|false|NaN|-?Infinity/y
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y
const string = /"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"/y
const space = /[ \t\n\r]*/y

function readValue(reader: Reader): unknown {
  const sign = reader.text[reader.at]
  if (sign === '"') return readString(reader)
  if (sign === '{') return readObject(reader)
  if (sign === '[') return readList(reader)
  const named = match(reader, word)
  if (named) return words.get(named[0])
  const [digits, fraction, exponent] = match(reader, number) ?? fail(reader, 'Expecting value')
  if (fraction || exponent) return float(Number(digits))
  if (digits.length > 4300) fail(reader, 'Exceeds the limit (4300 digits) for integer string conversion')
  return wholeNumber(digits)
}

function readObject(reader: Reader): unknown {
  const entries: [string, unknown][] = []
  if (next(reader) === '}') return close(reader, {})
  for (;;) {
    if (reader.text[reader.at] !== '"') fail(reader, 'Expecting property name enclosed in double quotes')
    const key = readString(reader)
    skip(reader)
    if (reader.text[reader.at] !== ':') fail(reader, "Expecting ':' delimiter")
    next(reader)
    entries.push([key, readValue(reader)])
    skip(reader)
    if (reader.text[reader.at] === '}') return close(reader, Object.fromEntries(entries))
    if (reader.text[reader.at] !== ',') fail(reader, "Expecting ',' delimiter")
    next(reader)
  }
}

function readList(reader: Reader): unknown {
  const items: unknown[] = []
  if (next(reader) === ']') return close(reader, items)
  for (;;) {
    items.push(readValue(reader))
    skip(reader)
    if (reader.text[reader.at] === ']') return close(reader, items)
    if (reader.text[reader.at] !== ',') fail(reader, "Expecting ',' delimiter")
    next(reader)
  }
}

function readString(reader: Reader): string {
  const found = match(reader, string)
  if (found) return JSON.parse(found[0]) as string
  const start = reader.at
  for (reader.at += 1; reader.at < reader.text.length; reader.at += 1) {
    const sign = reader.text.charAt(reader.at)
    if (sign < ' ') fail(reader, 'Invalid control character at')
    if (sign === '\\') skipEscape(reader)
  }
  reader.at = start
  return fail(reader, 'Unterminated string starting at')
}

function skipEscape(reader: Reader): void {
  const escape = reader.text.charAt(reader.at + 1)
  if (escape === 'u' && !/^[\da-fA-F]{4}$/.test(reader.text.slice(reader.at + 2, reader.at + 6))) {
    reader.at += 1
    fail(reader, 'Invalid \\uXXXX escape')
  }
  if (escape && !'"\\/bfnrtu'.includes(escape)) fail(reader, 'Invalid \\escape')
  reader.at += 1
}

function match(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)
  if (found) reader.at += found[0].length
  return found
}

const skip = (reader: Reader): unknown => match(reader, space)

function next(reader: Reader): string | undefined {
  reader.at += 1
  skip(reader)
  return reader.text[reader.at]
}

function close<T>(reader: Reader, value: T): T {
  reader.at += 1
  return value
}

function fail({ text, at }: Reader, message: string): never {
  const lines = text.slice(0, at).split('\n')
  throw new SyntaxError(`${message}: line ${lines.length} column ${(lines.at(-1) ?? '').length + 1} (char ${at})`)
}
