import { Stop } from './stop.ts'

/** Ends an evaluation with Heat's words; `type` is Heat's exception class. */
export function refuse(type: string, message: string): never {
  throw new Stop({ kind: 'error', problem: { type, message, path: [] } })
}
