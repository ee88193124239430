import type { Clock, Timer } from './clock/clock.ts'
import type { Accounts } from './keystone/accounts.ts'
import type { Service } from './keystone/catalog/services.ts'
import type { Federation } from './keystone/federation/federation.ts'
import type { Records } from './keystone/records.ts'
import type { TokenRecord } from './keystone/tokens/token-record.ts'
import type { Random } from './random.ts'
import type { ResourceDefinition, StackDefinition } from './template/stack-definition.ts'
import type { PropertySchema } from './types/property-schema.ts'

/** Everything one simulated cloud remembers. */
export interface Cloud {
  url: string
  regions: readonly string[]
  clock: Clock
  random: Random
  accounts: Accounts
  services: Service[]
  tokenLifetime: number
  tokens: Map<string, TokenRecord>
  records: Records
  federation: Federation | undefined
  identityV2: boolean
  inventory: Inventory
  /** Ids of what the inventory names. */
  inventoryIds: ReadonlyMap<string, string>
  templates: ReadonlyMap<string, string>
  types: ReadonlyMap<string, ResourceType>
  lag: Lag
  /** In order of creation; deleted ones stay readable. */
  stacks: StackRecord[]
}

export interface Inventory {
  flavors: readonly string[]
  images: readonly string[]
  keyPairs: readonly string[]
  networks: readonly string[]
}

/** From and to, in milliseconds; each stack draws its own. */
export interface Lag {
  /** How long after its end a deleted stack is listed and holds its name. */
  deleted: readonly [number, number]
  /** How long after an accepted action the old status is still shown. */
  status: readonly [number, number]
}

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

/** One Heat resource type: a lifecycle as data and a few functions. Pass your own as `resourceTypes`. */
export interface ResourceType {
  name: string
  /** Heat's class of this type; its messages name it. */
  className: string
  /** Absent: anything goes. */
  properties?: Readonly<Record<string, PropertySchema>>
  /** For a type whose schema depends on what is given. */
  propertiesFor?: (given: Readonly<Record<string, unknown>>) => Readonly<Record<string, PropertySchema>>
  /** Absent: it has any. */
  attributes?: readonly string[]
  /** Which other resources it waits for without naming them. */
  implied?: (own: ResourceDefinition, others: readonly ResourceDefinition[]) => string[]
  /** Milliseconds an action takes. */
  duration?: (context: ResourceContext, action: 'CREATE' | 'DELETE') => number
  /** Why an action fails at its end, as Python's exception name and text. */
  failure?(context: ResourceContext, action: 'CREATE' | 'DELETE'): { error: string; message: string } | undefined
  /** Called when the create begins; gives the physical id, or nothing. */
  create?: (context: ResourceContext) => string | undefined
  /** Called when the create is done. */
  created?: (context: ResourceContext) => void
  deleted?: (context: ResourceContext) => void
  attribute?: (context: ResourceContext, name: string) => unknown
  /** Everything at once, where Heat offers the `show` attribute. */
  show?: (context: ResourceContext) => unknown
  /** What `get_resource` gives; the physical id unless told otherwise. */
  reference?: (context: ResourceContext) => string
  /** Checks beyond the property schemata; answers Heat's message, with its type unless that is StackValidationFailed. */
  validate?(
    properties: Readonly<Record<string, unknown>>,
    name: string,
  ): string | { type: string; message: string } | undefined
}

export interface ResourceContext {
  cloud: Cloud
  stack: StackRecord
  resource: ResourceRecord
  /** Resolved, with defaults. */
  properties: Readonly<Record<string, unknown>>
  /** The name Heat gives to what has none: stack, resource, random letters. */
  physicalName: string
}
