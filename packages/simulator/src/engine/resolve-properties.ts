import type { Cloud, ResourceType, StackRecord } from '../cloud.ts'
import { evaluate } from '../template/evaluate.ts'
import { readProperties } from '../types/read-properties.ts'
import type { ResourceDefinition } from '../template/stack-definition.ts'
import { stackContext } from './stack-context.ts'

export interface Resolved {
  given: Record<string, unknown>
  properties: Record<string, unknown>
  metadata: unknown
}

/** What a part of the template comes to now, with defaults; throws Heat's complaint. */
export const resolveProperties = (
  cloud: Cloud,
  stack: StackRecord,
  type: ResourceType,
  { properties, metadata }: ResourceDefinition,
): Resolved => {
  const context = stackContext(cloud, stack)
  const given = evaluate(properties, context) as Record<string, unknown>
  const schema = type.propertiesFor?.(given) ?? type.properties
  return {
    given,
    properties: schema ? readProperties(schema, given, '') : given,
    metadata: evaluate(metadata, context),
  }
}
