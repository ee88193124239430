import type { Cloud, StackRecord } from '../cloud.ts'
import { attributeValue } from './attribute-value.ts'
import { referenceId } from './reference-id.ts'

/** What a member of a nested stack says: an attribute, or what refers to it. */
export const memberValue = (
  cloud: Cloud,
  child: StackRecord,
  member: string,
  attribute: string | undefined,
): unknown => {
  const resource = child.resources.get(member)
  if (!resource) throw new Error(`Member '${member}' not found in group resource '${child.parent?.resource}'.`)
  return attribute === undefined
    ? referenceId(cloud, child, resource)
    : attributeValue(cloud, child, resource, attribute)
}
