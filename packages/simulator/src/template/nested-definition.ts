import type { Cloud, ResourceRecord } from '../cloud.ts'
import { childEnvironment } from './child-environment.ts'
import { defineStack } from './define-stack.ts'
import type { StackDefinition } from './stack-definition.ts'

/** The template of the stack inside a resource, with its parameters. */
export const nestedDefinition = (
  cloud: Cloud,
  definition: StackDefinition,
  own: Pick<ResourceRecord, 'name' | 'type' | 'given' | 'properties' | 'data'>,
  self: { id: string; name: string; projectId: string },
  options = { values: true },
): StackDefinition => {
  const { name, type, given, properties, data } = own
  if (!type.nested) throw new Error(`${type.name} holds no stack`)
  const { template, parameters, mapped } = type.nested({ cloud, name, given, properties, data, definition })
  const environment = type.beside
    ? { ...definition.environment, parameters }
    : childEnvironment(definition.environment, name, parameters, mapped)
  return defineStack({ template, environment, files: definition.files }, self, options)
}
