import { each, type Loose, optional, required } from '../read.ts'

export interface ResourceTypeSchema {
  type: string
  properties: Record<string, PropertySchema>
  attributes: Record<string, AttributeSchema>
  supportStatus?: SupportStatus
}

export interface PropertySchema {
  /** `string`, `number`, `integer`, `boolean`, `list`, `map` or `any`. */
  type: string
  description?: string
  required?: boolean
  default?: unknown
  /** Whether it can be changed in place; else a change makes the resource anew. */
  updateAllowed?: boolean
  /** Whether it cannot be changed at all. */
  immutable?: boolean
  /** As Heat has them: `{ length: { min, max } }`, `{ custom_constraint: 'nova.flavor' }`. */
  constraints?: Record<string, unknown>[]
  /** Of what is in a map, by name, or in a list, by `*`. */
  schema?: Record<string, PropertySchema>
}

export interface AttributeSchema {
  type?: string
  description?: string
}

export interface SupportStatus {
  status: string
  version?: string
  message?: string
  previousStatus?: SupportStatus
}

/** Heat's spelling of a type; engine/service.py `resource_schema`. */
export const readResourceTypeSchema = (wire: Loose): ResourceTypeSchema =>
  ({
    type: required(wire, 'resource_type'),
    properties: each(wire['properties'], readProperty),
    attributes: each(wire['attributes'], readAttribute),
    supportStatus: readSupport(wire['support_status']),
  }) as ResourceTypeSchema

const readProperty = (wire: Loose): Loose => ({
  type: required(wire, 'type'),
  description: optional(wire['description']),
  required: optional(wire['required']),
  default: wire['default'] as unknown,
  updateAllowed: optional(wire['update_allowed']),
  immutable: optional(wire['immutable']),
  constraints: optional(wire['constraints']),
  schema: wire['schema'] && each(wire['schema'], readProperty),
})

const readAttribute = (wire: Loose) => ({ type: optional(wire['type']), description: optional(wire['description']) })

const readSupport = (wire: Loose | undefined): Loose | undefined =>
  wire && {
    status: optional(wire['status']),
    version: optional(wire['version']),
    message: optional(wire['message']),
    previousStatus: readSupport(wire['previous_status']),
  }
