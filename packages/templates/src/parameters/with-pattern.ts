import { refuse } from '../functions/refuse.ts'
import type { PatternMatch } from '../pattern/match-pattern.ts'
import { kindOf } from '../python/kind-of.ts'
import { text } from '../python/text.ts'
import type { Constraint } from './constraint.ts'

/** Tells whether a whole text matches a pattern: `matchPattern`, or a caller's own. */
export type MatchPattern = (pattern: string, value: string) => PatternMatch

/** A constraint that runs its pattern. Where the matcher cannot tell, the check stays the caller's. */
export function withPattern(constraint: Constraint, matchPattern: MatchPattern): Constraint {
  const { unchecked, ...rest } = constraint
  if (unchecked?.kind !== 'allowed_pattern') return constraint
  const pattern = unchecked.constraint
  const { problem, matches } = matchPattern(pattern, '')
  if (problem) refuse(problem.type, problem.message)
  if (matches === undefined) return constraint
  return {
    ...rest,
    check(value) {
      if (typeof value !== 'string')
        return refuse('TypeError', `expected string or bytes-like object, got '${kindOf(value)}'`)
      return matchPattern(pattern, value).matches === false
        ? `"${text(value)}" does not match pattern "${pattern}"`
        : undefined
    },
  }
}
