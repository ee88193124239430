import { refuse } from '../functions/refuse.ts'
import type { CharacterSet, Syntax } from './syntax.ts'

export interface Reader {
  signs: string[]
  at: number
  groups: number
  names: Map<string, number>
  flags: { ignoreCase: boolean; multiLine: boolean; dotAll: boolean; verbose: boolean; ascii: boolean }
  depth: number
}

/** Python's `re.error`, whose class is called `error`. */
export const fail = (message: string, at: number): never => refuse('error', `${message} at position ${at}`)

export const set = (
  { flags: { ignoreCase } }: Reader,
  ranges: CharacterSet['ranges'],
  classes: string[] = [],
): Syntax => ({ kind: 'set', set: { ranges, classes, negated: false, ignoreCase } })
