/** A parsed pattern. */
export type Syntax =
  | { kind: 'empty' }
  | { kind: 'set'; set: CharacterSet }
  | { kind: 'all'; parts: Syntax[] }
  | { kind: 'any'; parts: Syntax[] }
  | { kind: 'repeat'; part: Syntax; min: number; max: number; lazy: boolean }
  | { kind: 'group'; part: Syntax; index: number }
  | { kind: 'assert'; what: Assertion }
  | { kind: 'look'; part: Syntax; behind: boolean; negated: boolean }
  | { kind: 'back'; index: number }

/** A place between two signs: the text's ends, a line's, or a word's. */
export type Assertion = 'start' | 'end' | 'last' | 'lineStart' | 'lineEnd' | 'word' | 'notWord'

export interface CharacterSet {
  ranges: [number, number][]
  /** Python's classes: `w`, `d`, `s`, in capitals for what is not in them. */
  classes: string[]
  negated: boolean
  ignoreCase: boolean
}
