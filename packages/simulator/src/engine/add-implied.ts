import type { Cloud } from '../cloud.ts'
import type { StackDefinition } from '../template/stack-definition.ts'

/** Adds the dependencies that types have without the template saying so. */
export const addImplied = (cloud: Cloud, { resources }: StackDefinition): void => {
  for (const resource of resources) {
    const implied = cloud.types.get(resource.type)?.implied?.(resource, resources) ?? []
    resource.requires = [...new Set([...resource.requires, ...implied])]
  }
}
