import type { Timer } from '../clock/clock.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import type { ResourceType } from '../types/resource-type.ts'

export type Action = 'INIT' | 'CREATE' | 'DELETE' | 'ROLLBACK'
export type Status = 'IN_PROGRESS' | 'COMPLETE' | 'FAILED'

export interface State {
  action: Action
  status: Status
  reason: string
}

/** Times are milliseconds since the epoch. */
export interface StackRecord extends State {
  id: string
  name: string
  projectId: string
  owner: string
  userProjectId: string
  definition: StackDefinition
  tags: string[]
  disableRollback: boolean
  timeoutMins: number | undefined
  createdAt: number
  updatedAt: number | undefined
  /** From then on the stack is only found by name and id. */
  deletedAt: number | undefined
  nameHeldUntil: number
  /** What a client still sees until `until`. */
  stale: (State & { until: number }) | undefined
  resources: Map<string, ResourceRecord>
  events: EventRecord[]
  /** Changes with each action; what belongs to an older one no longer moves the stack. */
  traversal: string
  timeout: Timer | undefined
}

export interface ResourceRecord extends State {
  name: string
  type: ResourceType
  /** The random end of its physical name. */
  shortId: string
  physicalId: string | undefined
  requires: string[]
  createdAt: number
  updatedAt: number
  /** As the template gives them, resolved. */
  given: Record<string, unknown>
  /** With defaults. */
  properties: Record<string, unknown>
  metadata: unknown
  description: string
  /** What the type remembers. */
  data: Record<string, unknown>
  timer: Timer | undefined
}

export interface EventRecord {
  id: string
  time: number
  resourceName: string
  resourceType: string
  physicalId: string | undefined
  action: Action
  status: Status
  reason: string
  properties: Record<string, unknown>
}
