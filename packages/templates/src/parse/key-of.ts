/** A map's key as text, spelled as in JSON, and what makes two keys equal in Python: 1, 1.0 and true are one key. */
export function keyOf(key: unknown): { identity: unknown; text: string } {
  if (typeof key === 'string') return { identity: `"${key}`, text: key }
  if (key === null) return { identity: null, text: 'null' }
  return { identity: Number(key), text: String(key as number) }
}
