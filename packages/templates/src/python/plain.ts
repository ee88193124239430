import { keyText } from './key-text.ts'
import { keyValue } from './odd-key.ts'

/** A value without the Number objects that stand for whole floats, and with texts alone for keys; parts without any stay as they are. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Number) return value.valueOf()
  if (Array.isArray(value)) {
    const items = value.map(plain)
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const entries = Object.entries(value)
  const changed = entries.map(([key, item]): [string, unknown] => [keyText(keyValue(key)), plain(item)])
  return changed.some(([key, item], index) => item !== entries[index]?.[1] || key !== entries[index]?.[0])
    ? Object.fromEntries(changed)
    : value
}
