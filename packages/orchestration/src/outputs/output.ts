import { type Loose, optional, required } from '../read.ts'

export interface Output {
  name: string
  description?: string
  /** Of any JSON type. Not in lists, and not while Heat cannot work it out: then `error` says why. */
  value?: unknown
  error?: string
}

/** Heat's spelling of an output; engine/api.py `format_stack_output`. */
export const readOutput = (wire: Loose): Output =>
  ({
    ...required(wire, { name: 'output_key' }),
    ...optional(wire, { description: 'description', error: 'output_error' }),
    ...(wire['output_value'] != null && { value: wire['output_value'] }),
  }) as Output
