import { attempt } from '../functions/attempt.ts'
import type { Problem } from '../problem.ts'
import { compile } from './compile.ts'
import { matchEnd } from './match-end.ts'

/**
 * Whether a whole text matches a pattern as Heat decides it: Python's `re.match` must end with the text. Takes time in proportion to
 * the text. `problem` is Python's complaint about the pattern; both are absent where heatkit cannot tell.
 */
export function matchPattern(pattern: string, text: string): PatternMatch {
  const compiled = attempt(() => compile(pattern))
  if ('problem' in compiled) return compiled.problem.type === 'error' ? { problem: compiled.problem } : {}
  const end = attempt(() => matchEnd(compiled.value, text))
  return 'value' in end ? { matches: end.value === Array.from(text).length } : {}
}

export interface PatternMatch {
  matches?: boolean
  problem?: Problem
}
