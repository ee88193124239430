import type { ResourceDefinition, Template } from '@heatkit/templates'

/** A stack as the engine keeps it. */
export interface StackRecord {
  id: string
  name: string
  projectId: string
  owner: string
  userProjectId: string
  template: Template
  environment: Record<string, unknown>
  files: Record<string, string>
  /** Values of its parameters in their own types, pseudo parameters included. */
  parameters: Map<string, unknown>
  hidden: Set<string>
  tags: string[]
  timeoutMinutes?: number
  rollback: boolean
  action: string
  status: 'IN_PROGRESS' | 'COMPLETE' | 'FAILED'
  reason: string
  /** What a lagging database still shows, until then. */
  stale?: { until: number; action: string; status: string; reason: string }
  createdAt: number
  updatedAt?: number
  deletedAt?: number
  resources: Map<string, ResourceRecord>
  events: EventRecord[]
  /** Ends the wait for the action's time to be over. */
  stopTimer?: () => void
}

export interface ResourceRecord {
  name: string
  definition: ResourceDefinition
  /** Names of the resources that have to be there before this one. */
  needs: Set<string>
  action: string
  status: 'IN_PROGRESS' | 'COMPLETE' | 'FAILED'
  reason: string
  physicalId: string | null
  /** What `get_resource` gives, where it is not the physical id. */
  reference?: unknown
  attributes: Record<string, unknown>
  createdAt: number
  updatedAt: number
}

export interface EventRecord {
  id: string
  time: number
  resourceName: string
  resourceType: string
  physicalId: string | null
  action: string
  status: string
  reason: string
  properties: Record<string, unknown>
}
