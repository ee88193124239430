import { byCodePoint } from '../python/by-code-point.ts'
import { limitText } from './limit-text.ts'

/** Replaces the longest keys first, wherever they stand; text that was put in is never searched again. */
export function replaceAll(source: string, values: [string, string][]): string {
  let parts: (string | Replaced)[] = [source]
  for (const [key, value] of values.filter(([name]) => source.includes(name)).sort(longestFirst)) {
    const replaced: Replaced = { value }
    parts = parts.flatMap((part) => (typeof part === 'string' ? split(part, key, replaced) : [part]))
  }
  limitText(parts.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.value).length, 0))
  return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('')
}

interface Replaced {
  value: string
}

const longestFirst = ([a]: [string, string], [b]: [string, string]): number =>
  Array.from(b).length - Array.from(a).length || byCodePoint(a, b)

const split = (part: string, key: string, replaced: Replaced): (string | Replaced)[] =>
  part.split(key).flatMap((piece, index) => (index === 0 ? [piece] : [replaced, piece]))
