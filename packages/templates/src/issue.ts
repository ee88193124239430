import type { Path } from './path.ts'

export interface Issue {
  rule: string
  severity: 'error' | 'warning'
  /** Heat's own words where Heat says something. */
  message: string
  /** Heat's exception class, which its API names as `error.type`. */
  type?: string
  path: Path
  /** Counted from 1, as is the column. */
  line?: number
  column?: number
}
