import type { AdoptData } from './adopt-data.ts'
import type { Clock, Timer } from './clock/clock.ts'
import type { Inventory, Lag } from './inventory.ts'
import type { Accounts } from './keystone/accounts.ts'
import type { Service } from './keystone/catalog/services.ts'
import type { Federation } from './keystone/federation/federation.ts'
import type { Records } from './keystone/records.ts'
import type { TokenRecord } from './keystone/tokens/token-record.ts'
import type { Random } from './random.ts'
import type { SoftwareConfigRecord, SoftwareDeploymentRecord } from './software-record.ts'
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
  /** Of every stack, so far. */
  events: number
  softwareConfigs: Map<string, SoftwareConfigRecord>
  softwareDeployments: Map<string, SoftwareDeploymentRecord>
  /** Whether the operator allows `adopt`, and `abandon` with `export`. */
  enabled: { stackAdopt: boolean; stackAbandon: boolean }
  engine: Engine
}

/** What handlers and types ask of the engine. */
export interface Engine {
  /** Adds a stack and begins its create, or its adopt where there is something to take over. */
  create: (stack: NewStack) => StackRecord
  converge: (stack: StackRecord, action: Traversal['action'], definition: StackDefinition) => void
  /** Suspend, resume, check or snapshot: every resource as it is. */
  runAll: (stack: StackRecord, action: WholeAction, done?: (failure: string | undefined) => void) => void
  delete: (stack: StackRecord) => void
  /** Ends what is going on as cancelled, in nested stacks too; resources that are busy go on. */
  stop: (stack: StackRecord) => void
  /** Looks again at what waits for a signal. */
  wake: () => void
}

export interface NewStack {
  id: string
  name: string
  projectId: string
  owner: string
  userProjectId: string
  definition: StackDefinition
  tags: string[]
  disableRollback: boolean
  timeoutMins: number | undefined
  parent: { id: string; resource: string } | undefined
  adopt: AdoptData | undefined
}

export type WholeAction = 'SUSPEND' | 'RESUME' | 'CHECK' | 'SNAPSHOT'

export interface SnapshotRecord {
  id: string
  name: string | null
  status: Status
  reason: string | null
  data: unknown
  /** What a restore goes back to. */
  definition: StackDefinition
  createdAt: number
}

export type Action = 'INIT' | Traversal['action'] | WholeAction
export type Status = 'IN_PROGRESS' | 'COMPLETE' | 'FAILED'

export interface State {
  action: Action
  status: Status
  reason: string
}

/** What a client may see late. */
export type Visible = Pick<StackRecord, 'action' | 'status' | 'reason' | 'updatedAt' | 'definition'>

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
  stale: (Visible & { until: number }) | undefined
  resources: Map<string, ResourceRecord>
  events: EventRecord[]
  /** What the engine works towards; undefined once it has got there, or given up. */
  traversal: Traversal | undefined
  timeout: Timer | undefined
  /** What an update that fails goes back to. */
  previous: StackDefinition | undefined
  /** Replaced resources that are still to be deleted. */
  replaced: ResourceRecord[]
  snapshots: SnapshotRecord[]
  /** The stack and its resource that this one belongs to. */
  parent: { id: string; resource: string } | undefined
  /** Who waits for the end of an action: the parent's resource. */
  watch: { action: Action; settled: (failure: string | undefined) => void } | undefined
}

/** One run of the engine over a stack's resources. */
export interface Traversal {
  action: 'CREATE' | 'UPDATE' | 'DELETE' | 'ROLLBACK' | 'RESTORE' | 'ADOPT'
  /** Resources that are as the template wants them. */
  checked: Set<ResourceRecord>
  adopt: AdoptData | undefined
}

export interface ResourceRecord extends State {
  name: string
  /** As the template says, which the environment may have mapped to another. */
  typeName: string
  type: ResourceType
  /** Its part of the template when it was last created or updated. */
  definition: ResourceDefinition
  /** Which template it was last made to fit. */
  origin: StackDefinition
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
  /** As the template had it when it was last created or updated. */
  templateMetadata: unknown
  description: string
  /** What the type remembers. */
  data: Record<string, unknown>
  /** The run that did something to it last. */
  run: Traversal | undefined
  /** While something is being done to it. */
  timer: Timer | undefined
  /** Ends what is being done to it before its time. */
  finish: (() => void) | undefined
  /** Where it stands still until a signal clears the hook. */
  hook: { name: Hook; cleared: () => void } | undefined
}

export type Hook = `${'pre' | 'post'}-${'create' | 'update' | 'delete'}`

export interface EventRecord {
  id: string
  time: number
  /** In the order in which they came, over all stacks. */
  serial: number
  resourceName: string
  resourceType: string
  physicalId: string | undefined
  action: Action | 'SIGNAL'
  status: Status
  reason: string
  properties: Record<string, unknown>
}

/** One Heat resource type: a lifecycle as data and a few functions. Pass your own as `resourceTypes`. */
export interface ResourceType {
  name: string
  /** Heat's class of this type; its messages name it. */
  className: string
  /** The release of Heat that brought it. */
  since?: string
  /** Absent: anything goes. */
  properties?: Readonly<Record<string, PropertySchema>>
  /** For a type whose schema depends on what is given. */
  propertiesFor?: (given: Readonly<Record<string, unknown>>) => Readonly<Record<string, PropertySchema>>
  /** Absent: it has any. */
  attributes?: readonly string[]
  /** Which other resources it waits for without naming them. */
  implied?: (own: ResourceDefinition, others: readonly ResourceDefinition[]) => string[]
  /** Views tell its attributes before it is there. */
  early?: true
  /** Attributes that views show as null, whatever they are. */
  unshown?: readonly string[]
  /** Beside `attributes` it has any. */
  anyAttribute?: true
  /** Milliseconds an action takes. */
  duration?: (context: ResourceContext, action: ResourceAction, changed?: ReadonlySet<string>) => number
  /** Why an action fails at its end, as Python's exception name and text. */
  failure?(
    context: ResourceContext,
    action: ResourceAction,
    changed?: ReadonlySet<string>,
  ): { error: string; message: string } | undefined
  /** Whether it still waits for signals, at most for the duration. */
  waits?: (context: ResourceContext) => boolean
  /** Absent: it takes no signals. Answers what the event shows beside the details, or nothing where there is no event. */
  signal?: (context: ResourceContext, details: unknown) => { reason?: string } | undefined
  /** A change that its schema would allow in place replaces it all the same. */
  replaces?: (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) => boolean
  /** Called when an update in place begins, with what changed. */
  update?: (context: ResourceContext, changed: ReadonlySet<string>) => void
  /** What of its memory `abandon` writes down. */
  storedData?: (data: Readonly<Record<string, unknown>>) => Record<string, unknown>
  /** Whether Heat can check it. */
  checks?: true
  /** Called before the stack inside it is made or changed. */
  prepare?: (context: ResourceContext) => void
  /** The stack stands beside this one, and belongs to nobody. */
  beside?: true
  /** Where the template of the stack inside it was found. */
  path?: string
  /** The stack inside it. */
  nested?: (own: NestedContext) => NestedTemplate
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

export type ResourceAction = 'CREATE' | 'UPDATE' | 'DELETE' | 'ADOPT' | WholeAction

export interface NestedContext {
  cloud: Cloud
  name: string
  /** As the template gives them, without defaults. */
  given: Readonly<Record<string, unknown>>
  properties: Readonly<Record<string, unknown>>
  data: Readonly<Record<string, unknown>>
  /** The stack's template that it stands in. */
  definition: StackDefinition
}

export interface NestedTemplate {
  template: Record<string, unknown>
  parameters: Record<string, unknown>
  /** The entry of the registry that led here, which must not lead back. */
  mapped?: string
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
