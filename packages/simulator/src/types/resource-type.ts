import type { Random } from '../random.ts'

export type PropertyKind = 'String' | 'Integer' | 'Number' | 'Boolean' | 'List' | 'Map' | 'Any'

export interface PropertySchema {
  kind: PropertyKind
  required?: true
  default?: unknown
  /** Name of a look-up in the cloud, such as `nova.flavor`. */
  constraint?: string
}

/** A simulated resource type: what it takes, how long it lasts, what it becomes. Pass your own in `createSimulator({ types })`. */
export interface ResourceType {
  type: string
  properties: Record<string, PropertySchema>
  /** Properties that Heat has and this does not simulate: using one is answered with 501. */
  missing?: readonly string[]
  /** Names that `get_attr` knows. */
  attributes: readonly string[]
  /** Milliseconds. */
  takes:
    | { create: number; delete: number }
    | ((properties: Record<string, unknown>) => { create: number; delete: number })
  /** Takes any property. */
  open?: true
  /** What comes of it, or a `ResourceFailure`. */
  create(properties: Record<string, unknown>, help: Help): Made
}

export interface Help {
  random: Random
  /** Names that Heat makes for things without one: `stack-resource-x4f2…`. */
  physicalName: string
  /** ISO time. */
  now: string
  projectId: string
  resourceName: string
}

export interface Made {
  physicalId?: string
  /** What `get_resource` gives, where it is not the physical id. */
  reference?: unknown
  attributes?: Record<string, unknown>
}

/** Says why a resource failed, as Heat would print it. */
export class ResourceFailure extends Error {}
