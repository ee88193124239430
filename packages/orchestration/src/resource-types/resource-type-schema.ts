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
    ...required(wire, { type: 'resource_type' }),
    properties: each(wire['properties'], readProperty),
    attributes: each(wire['attributes'], (attribute) =>
      optional(attribute, { type: 'type', description: 'description' }),
    ),
    ...optional(wire, { supportStatus: 'support_status' }, readSupport),
  }) as ResourceTypeSchema

const readProperty = (wire: Loose): Loose => ({
  ...required(wire, { type: 'type' }),
  ...optional(wire, {
    description: 'description',
    required: 'required',
    updateAllowed: 'update_allowed',
    immutable: 'immutable',
    constraints: 'constraints',
  }),
  ...(wire['default'] !== undefined && { default: wire['default'] as unknown }),
  ...optional(wire, { schema: 'schema' }, (schema) => each(schema, readProperty)),
})

const readSupport = (wire: unknown): Loose => ({
  ...optional(wire as Loose, { status: 'status', version: 'version', message: 'message' }),
  ...optional(wire as Loose, { previousStatus: 'previous_status' }, readSupport),
})
