import { byCodePoint } from './by-code-point.ts'
import { floatText } from './float-text.ts'
import { keyText } from './key-text.ts'
import { kindOf } from './kind-of.ts'

/** JSON as Python's `json.dumps` writes it: `", "` and `": "` between the parts, ASCII alone, NaN and Infinity allowed. */
export function jsonText(value: unknown, options: { sortKeys?: boolean } = {}): string {
  switch (kindOf(value)) {
    case 'str':
      return ascii(JSON.stringify(value))
    case 'int':
    case 'bool':
      return String(value)
    case 'float':
      return nonFinite.get(Number(value)) ?? floatText(Number(value))
    case 'list':
      return `[${(value as unknown[]).map((item) => jsonText(item, options)).join(', ')}]`
    case 'dict':
      return `{${entries(value as object, options)
        .map(([key, item]) => `${ascii(JSON.stringify(keyText(key)))}: ${jsonText(item, options)}`)
        .join(', ')}}`
    default:
      return 'null'
  }
}

const nonFinite = /* @__PURE__ */ new Map([
  [Number.NaN, 'NaN'],
  [Infinity, 'Infinity'],
  [-Infinity, '-Infinity'],
])

const entries = (map: object, { sortKeys }: { sortKeys?: boolean }): [string, unknown][] =>
  sortKeys ? Object.entries(map).sort(([a], [b]) => byCodePoint(a, b)) : Object.entries(map)

const ascii = (text: string): string =>
  text.replace(/[\x7f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
