import type { NestedContext, ResourceContext, ResourceType } from '../cloud.ts'
import { nestedStack } from '../engine/nested-stack.ts'
import { isObject } from '../is-object.ts'
import { referenceId } from '../engine/reference-id.ts'
import { groupAttribute } from './group-attribute.ts'
import { groupTemplate } from './group-template.ts'
import { resourceGroupSchema } from './schemas/resource-group-schema.ts'

export const resourceGroup: ResourceType = {
  name: 'OS::Heat::ResourceGroup',
  className: 'ResourceGroup',
  since: '2014.1',
  properties: resourceGroupSchema,
  attributes: ['attributes', 'refs', 'refs_map', 'removed_rsrc_list'],
  unshown: ['attributes', 'refs', 'refs_map'],
  anyAttribute: true,
  prepare(context) {
    const { resource, properties } = context
    const kept = properties['removal_policies_mode'] === 'update' ? [] : removed(resource.data)
    resource.data['removed'] = [...new Set([...kept, ...removals(context)])].sort()
  },
  nested: (own) => ({ template: groupTemplate(own.definition, own.name, members(own)), parameters: {} }),
  attribute: (context, name) =>
    name === 'removed_rsrc_list' ? removed(context.resource.data) : groupAttribute(context, name),
}

const removed = (data: Readonly<Record<string, unknown>>): string[] => (data['removed'] as string[] | undefined) ?? []

// a member's name, or what refers to it
const removals = ({ cloud, resource, properties }: ResourceContext): string[] => {
  const child = nestedStack(cloud, resource)
  const policies = (properties['removal_policies'] ?? []) as { resource_list?: unknown[] }[]
  return policies.flatMap(({ resource_list: list = [] }) =>
    list.map(String).flatMap((wanted) => {
      if (!child || child.resources.has(wanted)) return [wanted]
      return [...child.resources.values()]
        .filter((member) => referenceId(cloud, child, member) === wanted)
        .map(({ name }) => name)
    }),
  )
}

const members = ({ properties, data }: NestedContext): Record<string, unknown> => {
  const { type, properties: own, metadata } = properties['resource_def'] as Record<string, unknown>
  const variable = String(properties['index_var'] as string)
  const skipped = removed(data)
  const result: Record<string, unknown> = {}
  for (let index = 0; Object.keys(result).length < Number(properties['count']); index++) {
    const name = String(index)
    if (skipped.includes(name)) continue
    result[name] = {
      type,
      ...(isObject(own) && Object.keys(own).length > 0 && { properties: withIndex(own, variable, name) }),
      ...(isObject(metadata) && Object.keys(metadata).length > 0 && { metadata }),
    }
  }
  return result
}

const withIndex = (value: unknown, variable: string, index: string): unknown => {
  if (typeof value === 'string') return value.replaceAll(variable, index)
  if (Array.isArray(value)) return value.map((one) => withIndex(one, variable, index))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIndex(one, variable, index)]))
}
