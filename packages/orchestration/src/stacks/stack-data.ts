import type { Environment } from './get-environment.ts'

/** A stack as Heat writes it down for `adoptStack`, in Heat’s own names. */
export interface StackData extends Record<string, unknown> {
  name: string
  id: string
  action: string
  status: string
  template: Record<string, unknown>
  environment?: Environment
  files?: Record<string, string>
  /** By name, with the ids that services know them by. */
  resources: Record<string, Record<string, unknown>>
}
