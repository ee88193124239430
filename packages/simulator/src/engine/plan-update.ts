import type { ResourceRecord, ResourceType } from '../cloud.ts'
import type { ResourceDefinition } from '../template/stack-definition.ts'
import type { Resolved } from './resolve-properties.ts'

/** What an update means for a resource: nothing, a change of these properties in place, or another in its place. Heat finds out some
 * replacements only once it has begun the update. */
export type UpdatePlan =
  | { kind: 'unchanged' }
  | { kind: 'update'; changed: ReadonlySet<string> }
  | { kind: 'replace'; begun?: 'by schema' | 'by type' }

export const planUpdate = (
  resource: ResourceRecord,
  type: ResourceType,
  wanted: ResourceDefinition,
  after: Resolved,
): UpdatePlan => {
  const { properties: before, status, action } = resource
  if (resource.type.name !== type.name) return { kind: 'replace' }
  const changed = new Set(Object.keys(after.properties).filter((key) => !same(before[key], after.properties[key])))
  const isNested = type.nested !== undefined && resource.physicalId !== undefined
  if (isNested) {
    if (action === 'CHECK' && status === 'FAILED') return { kind: 'replace' }
    return { kind: 'update', changed }
  }
  if (status === 'FAILED' || action === 'INIT') return { kind: 'replace' }
  if (changed.size === 0 && isSameDefinition(resource, wanted, after)) return { kind: 'unchanged' }
  const schema = type.propertiesFor?.(after.given) ?? type.properties
  const inPlace = [...changed].every((key) => schema?.[key]?.update)
  if (changed.size > 0 && type.replaces?.(before, after.properties)) return { kind: 'replace', begun: 'by type' }
  if (!inPlace) return { kind: 'replace', begun: 'by schema' }
  return { kind: 'update', changed }
}

const isSameDefinition = (resource: ResourceRecord, wanted: ResourceDefinition, after: Resolved): boolean =>
  same(resource.given, after.given) &&
  same(resource.templateMetadata, after.metadata) &&
  same(resource.definition.dependsOn, wanted.dependsOn) &&
  resource.definition.deletionPolicy === wanted.deletionPolicy &&
  same(resource.definition.updatePolicy, wanted.updatePolicy)

const same = (one: unknown, other: unknown): boolean => sorted(one ?? null) === sorted(other ?? null)

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
