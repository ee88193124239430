import { byCodePoint } from '../python/by-code-point.ts'
import { kindOf } from '../python/kind-of.ts'
import { keyValue } from '../python/odd-key.ts'
import { limitText } from './limit-text.ts'
import { refuse } from './refuse.ts'

/** Replaces the longest keys first, wherever they stand; text that was put in is never searched again. */
export function replaceAll(source: string, keys: string[], write: (key: string) => string): Replacement {
  const odd = keys.map(keyValue).find((key) => typeof key !== 'string')
  if (odd !== undefined) refuse('TypeError', `object of type '${kindOf(odd)}' has no len()`)
  const unused: string[] = []
  let parts: (string | Replaced)[] = [source]
  for (const key of keys.toSorted(longestFirst)) {
    const replaced: Replaced = { value: write(key) }
    if (key === '') return refuse('ValueError', 'empty separator')
    const { length } = parts
    if (source.includes(key))
      parts = parts.flatMap((part) => (typeof part === 'string' ? split(part, key, replaced) : [part]))
    if (parts.length === length) unused.push(key)
  }
  const texts = parts.map((part) => (typeof part === 'string' ? part : part.value))
  limitText(texts.reduce((sum, part) => sum + part.length, 0))
  return { replaced: texts.join(''), unused }
}

interface Replacement {
  replaced: string
  /** The keys that were not found, the longest first. */
  unused: string[]
}

interface Replaced {
  value: string
}

const longestFirst = (a: string, b: string): number => Array.from(b).length - Array.from(a).length || byCodePoint(a, b)

const split = (part: string, key: string, replaced: Replaced): (string | Replaced)[] =>
  part.split(key).flatMap((piece, index) => (index === 0 ? [piece] : [replaced, piece]))
