import { atLeast } from '../at-least.ts'
import { isMap } from '../is-map.ts'
import { jsonText } from '../python/json-text.ts'
import { kindOf } from '../python/kind-of.ts'
import { text } from '../python/text.ts'
import { isTruthy } from './is-truthy.ts'
import { refuse } from './refuse.ts'
import { replaceAll } from './replace-all.ts'

export interface ReplacementRules {
  name: string
  version: string
  /** Every key must stand in the text. */
  strict?: boolean
  /** No value may be empty. */
  filled?: boolean
}

/** A text with keys replaced by values. Maps and lists as JSON since 2015-10-15. */
export function replacement(template: unknown, params: unknown, rules: ReplacementRules): string {
  const { name } = rules
  if (rules.strict) checkKeys(params)
  if (typeof template !== 'string') return refuse('TypeError', `"${name}" template must be a string`)
  if (!isMap(params)) return refuse('TypeError', `"${name}" params must be a map`)
  const { replaced, unused } = replaceAll(template, Object.keys(params), (key) => write(params[key], key, rules))
  if (!rules.strict || unused.length === 0) return replaced
  return refuse('ValueError', `The following params were not found in the template: ${unused.join(',')}`)
}

function write(value: unknown, key: string, { name, version, filled }: ReplacementRules): string {
  const isEmpty =
    value === null || value === '' || (typeof value === 'object' && !isTruthy(value) && !(value instanceof Number))
  if (filled && isEmpty)
    refuse('ValueError', `${name} has an undefined or empty value for param ${key}, must be a defined non-empty value`)
  if (value === null) return ''
  if (!Array.isArray(value) && !isMap(value)) return text(value)
  if (atLeast(version, '2015-10-15')) return jsonText(value, { sortKeys: true })
  return refuse('TypeError', `"${name}" params must be strings or numbers, param ${key} is not valid`)
}

/** The strict ones make a set of the keys before they look at what they were given. */
function checkKeys(params: unknown): void {
  if (Array.isArray(params)) {
    const odd = params.find((item) => Array.isArray(item) || isMap(item))
    if (odd !== undefined) refuse('TypeError', `unhashable type: '${kindOf(odd)}'`)
  } else if (!isMap(params) && typeof params !== 'string') {
    refuse('TypeError', `'${kindOf(params)}' object is not iterable`)
  }
}
