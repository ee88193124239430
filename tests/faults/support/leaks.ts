/** Every canary holds this word, so that a part of one is found too. */
export const CANARY = /CANARY/i

/** Everything that a log, a debugger or another thread could make of a value, as one text. */
export function spell(value: unknown, seen: Set<unknown> = new Set()): string {
  if (typeof value === 'function' || typeof value === 'symbol') return String(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (seen.has(value)) return ''
  seen.add(value)
  const parts = [attempt(() => `${value as unknown as string}`), attempt(() => JSON.stringify(value))]
  if (value instanceof Error) {
    parts.push(value.name, value.message, value.stack ?? '')
    const copy = attempt(() => structuredClone(value) as Error)
    if (copy instanceof Error) parts.push(copy.message, copy.stack ?? '', JSON.stringify(copy))
  }
  for (const key of Reflect.ownKeys(value)) {
    parts.push(
      String(key),
      spell(
        attempt(() => (value as Record<PropertyKey, unknown>)[key]),
        seen,
      ),
    )
  }
  if (value instanceof Map || value instanceof Set) parts.push(...[...value].map((each) => spell(each, seen)))
  return parts.join('\n')
}

function attempt<T>(make: () => T): T | string {
  try {
    return make()
  } catch (error) {
    return String(error)
  }
}
