/** A fault of a template. It is data: nothing is thrown for it. */
export interface Issue {
  /** Which check found it. */
  rule: string
  severity: 'error' | 'warning'
  /** In Heat's words where Heat refuses it too. */
  message: string
  path: Path
  /** Counted from 1. */
  line?: number
  column?: number
}

/** Keys and indexes from the top of a template down. */
export type Path = readonly (string | number)[]

/** Counted from 1. */
export interface Position {
  line: number
  column: number
}
