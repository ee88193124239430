import type { Cloud, ResourceRecord, StackRecord } from '../../cloud.ts'
import { newResource } from '../../engine/new-resource.ts'
import { newStack } from '../../engine/new-stack.ts'
import { resolveProperties } from '../../engine/resolve-properties.ts'
import { nestedDefinition } from '../../template/nested-definition.ts'
import { rawResource } from './raw-resource.ts'

/** The rows of a stack that is not there yet; a nested stack is a list in the list. */
export const previewRows = (cloud: Cloud, stack: StackRecord): unknown[] =>
  [...stack.resources.values()].map((resource) => {
    const resolved = resolve(cloud, stack, resource)
    Object.assign(resource, resolved)
    if (resource.type.nested) return previewRows(cloud, nested(cloud, stack, resource))
    const required = [...stack.resources.values()].filter(({ requires }) => requires.includes(resource.name))
    // a type that takes anything has no schema to list
    const properties = resource.type.properties ? resource.properties : {}
    return rawResource(cloud, stack, resource, { required: required.map(({ name }) => name), properties })
  })

const resolve = (cloud: Cloud, stack: StackRecord, { type, definition }: ResourceRecord): Partial<ResourceRecord> => {
  const { given, properties } = resolveProperties(cloud, stack, type, definition)
  return { given, properties }
}

const nested = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord): StackRecord => {
  const name = `${stack.name}-${resource.name}`
  const definition = nestedDefinition(cloud, stack.definition, resource, {
    id: 'None',
    name,
    projectId: stack.projectId,
  })
  const parent = { id: stack.id, resource: resource.name }
  const child = newStack(cloud, { ...stack, id: 'None', name, definition, parent, adopt: undefined })
  child.resources = new Map(definition.resources.map((one) => [one.name, newResource(cloud, definition, one)]))
  return child
}
