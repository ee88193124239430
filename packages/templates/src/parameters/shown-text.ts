import { jsonText } from '../python/json-text.ts'
import { text } from '../python/text.ts'

/** A parameter's value as Heat's API shows it: always a text. */
export function shownText(value: unknown, type: string): string {
  if (type === 'json') return jsonText(value)
  return Array.isArray(value) ? value.join(',') : text(value)
}
