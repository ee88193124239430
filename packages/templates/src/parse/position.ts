/** Counted from 1. */
export interface Position {
  line: number
  column: number
}
