import { type Loose, optional, required } from '../read.ts'

export interface Output {
  name: string
  description?: string
  /** Of any JSON type. Not in lists, and not while Heat cannot work it out: then `error` says why. */
  value?: unknown
  error?: string
}

/** Heat's spelling of an output; engine/api.py `format_stack_output`. */
export const readOutput = (wire: Loose): Output => ({
  name: required(wire, 'output_key'),
  description: optional(wire['description']),
  // an empty text is a value, too
  value: (wire['output_value'] ?? undefined) as unknown,
  error: optional(wire['output_error']),
})
