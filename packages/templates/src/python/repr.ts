import { floatText } from './float-text.ts'
import { kindOf } from './kind-of.ts'
import { keyValue } from './odd-key.ts'

/** A value as Python's `repr` writes it, because Heat's messages and its conversions to text show that. */
export function repr(value: unknown): string {
  switch (kindOf(value)) {
    case 'NoneType':
      return 'None'
    case 'bool':
      return value ? 'True' : 'False'
    case 'str':
      return quote(String(value))
    case 'float':
      return floatText(Number(value))
    case 'list':
      return `[${(value as unknown[]).map(repr).join(', ')}]`
    case 'dict':
      return `{${Object.entries(value as object)
        .map(([key, item]) => `${repr(keyValue(key))}: ${repr(item)}`)
        .join(', ')}}`
    default:
      return String(value)
  }
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const quote = (text: string): string => {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  return mark + text.replace(/[\\\n\r\t'\x00-\x1f\x7f-\xa0\xad]/g, (sign) => escape(sign, mark)) + mark
}

const escape = (sign: string, mark: string): string => {
  if (sign === "'") return mark === "'" ? "\\'" : sign
  return escapes[sign] ?? `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
}
