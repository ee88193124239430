import type { Problem } from '../problem.ts'

/** What a value in a template comes to. */
export type Outcome =
  | { kind: 'value'; value: unknown }
  /** Not known before `resource` exists. */
  | { kind: 'unknown'; resource?: string }
  /** Heat refuses. */
  | { kind: 'error'; problem: Problem }
  /** Heat knows this function or section, heatkit does not yet. */
  | { kind: 'unsupported'; name: string; message: string }
