import type { Cloud } from '../cloud.ts'
import type { ResourceRecord, StackRecord } from '../engine/stack-record.ts'

export interface ResourceContext {
  cloud: Cloud
  stack: StackRecord
  resource: ResourceRecord
  /** Resolved, with defaults. */
  properties: Readonly<Record<string, unknown>>
  /** The name Heat gives to what has none: stack, resource, random letters. */
  physicalName: string
}
