/**
 * A map's key that is no text in Python, such as a number's: a text that no YAML can hold. `plain` makes it a text as JSON does.
 * Maps with text alone for keys have none, so most code never meets one.
 */
export const oddKey = (key: number | boolean | bigint | null): string => `\0${String(key)}`

/** What Python has as the key. */
export function keyValue(key: string): unknown {
  if (!key.startsWith('\0')) return key
  const written = key.slice(1)
  if (written === 'null') return null
  return written === 'true' || written === 'false' ? written === 'true' : Number(written)
}
