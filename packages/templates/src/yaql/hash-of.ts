import { refuse } from '../functions/refuse.ts'

/** A text that two values share when Python finds them equal as keys: 1, 1.0 and true are one. */
export function hashOf(value: unknown): string {
  if (typeof value === 'string') return `"${value}`
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'bigint') return BigInt(Number(value)) === value ? String(Number(value)) : String(value)
  if (typeof value !== 'object' || value instanceof Number) return String(Number(value))
  if (Array.isArray(value)) return `[${value.map((item) => `${hashOf(item).length}:${hashOf(item)}`).join(',')}]`
  if (value instanceof Map) {
    const entries = [...value].map(([key, pair]) => `${key}=${hashOf((pair as [unknown, unknown])[1])}`)
    return `{${entries.sort().join(',')}}`
  }
  return refuse('TypeError', "unhashable type: 'set'")
}
