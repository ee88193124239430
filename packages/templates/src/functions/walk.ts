/** Follows a path of keys and indexes as Python would: texts are sequences, a negative index counts from the end. `undefined` where it ends. */
export function walk(value: unknown, path: readonly unknown[]): unknown {
  let at = value
  for (const key of path) {
    if (Array.isArray(at) || typeof at === 'string') {
      const index = typeof key === 'number' ? key : /^\s*[-+]?\d+\s*$/.test(String(key)) ? Number(key) : Number.NaN
      at = (at as ArrayLike<unknown>)[index < 0 ? at.length + index : index]
    } else if (typeof at === 'object' && at !== null) {
      at = Object.hasOwn(at, String(key)) ? (at as Record<string, unknown>)[String(key)] : undefined
    } else return undefined
    if (at === undefined) return undefined
  }
  return at
}
