import { json } from '../../http/json.ts'
import type { PropertySchema } from '../../types/property-schema.ts'
import type { HeatHandler } from '../heat-request.ts'
import { findResourceType } from './find-resource-type.ts'

/** The schema of a type. Heat's descriptions are not repeated. */
export const showResourceType: HeatHandler = (request) => {
  const type = findResourceType(request)
  const names = [...(type.attributes ?? []), 'show']
  return json(200, {
    resource_type: type.name,
    properties: shownSchemas(type.properties ?? {}),
    attributes: Object.fromEntries(
      names.map((name) => [name, { type: attributeKind(name), description: 'No description available' }]),
    ),
    support_status: { status: 'SUPPORTED', message: null, version: type.since ?? null, previous_status: null },
  })
}

const attributeKind = (name: string): string => (name === 'show' ? 'map' : 'string')

const shownSchemas = (schemas: Readonly<Record<string, PropertySchema>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schemas)
      .filter(([, { hidden }]) => !hidden)
      .map(([name, schema]) => [name, shownSchema(schema)]),
  )

const shownSchema = (one: PropertySchema): unknown => ({
  type: one.type,
  ...(one.default !== undefined && { default: one.default }),
  ...(one.schema && { schema: shownSchemas(one.schema) }),
  required: one.required ?? false,
  ...(one.constraints && { constraints: one.constraints }),
  update_allowed: one.update ?? false,
  immutable: false,
})
