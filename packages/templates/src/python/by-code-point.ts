/** Python's order of texts, for `sort`. */
export function byCodePoint(a: string, b: string): number {
  const left = Array.from(a)
  const right = Array.from(b)
  const index = left.findIndex((sign, place) => sign !== right[place])
  if (index < 0) return left.length - right.length
  return (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? -1)
}
