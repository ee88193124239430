import type { Clock } from '../clock.ts'
import type { Inventory } from '../engine/lookups.ts'
import type { StackRecord } from '../engine/records.ts'
import type { Random } from '../random.ts'
import type { ResourceType } from '../types/resource-type.ts'

/** Lags that were measured on a real Heat, in milliseconds. All 0 unless a test wants them. */
export interface Lag {
  /** After a stack's deletion, until its name can be used again. */
  name: number
  /** After a stack's deletion, until lists leave it out. */
  list: number
  /** After an action was accepted, until the stack shows it. */
  status: number
}

/** What Heat's handlers share. */
export interface HeatCloud {
  url: string
  clock: Clock
  random: Random
  types: ReadonlyMap<string, ResourceType>
  inventory: Inventory
  /** What `template_url` fetches. */
  templates: Readonly<Record<string, string>>
  lag: Lag
  stacks: Map<string, StackRecord>
  /** The stack that holds a name. */
  findByName(name: string, projectId: string): StackRecord | undefined
}
