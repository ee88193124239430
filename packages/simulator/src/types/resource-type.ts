import type { ResourceContext } from './resource-context.ts'
import type { ResourceDefinition } from '../template/stack-definition.ts'
import type { PropertySchema } from './property-schema.ts'

/** One Heat resource type: a lifecycle as data and a few functions. Pass your own as `resourceTypes`. */
export interface ResourceType {
  name: string
  /** Heat's class of this type; its messages name it. */
  className: string
  /** Absent: anything goes. */
  properties?: Readonly<Record<string, PropertySchema>>
  /** For a type whose schema depends on what is given. */
  propertiesFor?(given: Readonly<Record<string, unknown>>): Readonly<Record<string, PropertySchema>>
  /** Absent: it has any. */
  attributes?: readonly string[]
  /** Which other resources it waits for without naming them. */
  implied?(own: ResourceDefinition, others: readonly ResourceDefinition[]): string[]
  /** Milliseconds an action takes. */
  duration?(context: ResourceContext, action: 'CREATE' | 'DELETE'): number
  /** Why an action fails at its end, as Python's exception name and text. */
  failure?(context: ResourceContext, action: 'CREATE' | 'DELETE'): { error: string; message: string } | undefined
  /** Called when the create begins; gives the physical id, or nothing. */
  create?(context: ResourceContext): string | undefined
  /** Called when the create is done. */
  created?(context: ResourceContext): void
  deleted?(context: ResourceContext): void
  attribute?(context: ResourceContext, name: string): unknown
  /** Everything at once, where Heat offers the `show` attribute. */
  show?(context: ResourceContext): unknown
  /** What `get_resource` gives; the physical id unless told otherwise. */
  reference?(context: ResourceContext): string
  /** Checks beyond the property schemata; answers Heat's message, with its type unless that is StackValidationFailed. */
  validate?(
    properties: Readonly<Record<string, unknown>>,
    name: string,
  ): string | { type: string; message: string } | undefined
}
