import type { CharacterSet } from './syntax.ts'

/** Whether a sign is in a set. */
export function inSet(set: CharacterSet, code: number): boolean {
  const codes = set.ignoreCase ? variants(code) : [code]
  const found = codes.some(
    (one) =>
      set.ranges.some(([low, high]) => low <= one && one <= high) || set.classes.some((name) => inClass(name, one)),
  )
  return found !== set.negated
}

function variants(code: number): number[] {
  const sign = String.fromCodePoint(code)
  const all = [sign, sign.toLowerCase(), sign.toUpperCase()].filter((one) => Array.from(one).length === 1)
  return all.map((one) => one.codePointAt(0) ?? 0)
}

/** Python's classes are Unicode's but for the flag `a`. */
const classes: Record<string, RegExp> = {
  w: /[\p{L}\p{N}_]/u,
  d: /\p{Nd}/u,
  s: /[\s\x1c-\x1f\x85]/u,
  aw: /\w/,
  ad: /\d/,
  as: /[ \t-\r]/,
}

function inClass(name: string, code: number): boolean {
  const sign = String.fromCodePoint(code)
  const lower = name.toLowerCase()
  const negated = lower !== name
  return (classes[lower]?.test(sign) ?? false) !== negated && (lower !== 's' || sign !== '\ufeff' || negated)
}

export const isWord = (code: number | undefined): boolean => code !== undefined && inClass('w', code)
