import type { StackDefinition } from './stack-definition.ts'

/** What a delete works towards: the same template with nothing in it. */
export const withoutResources = (definition: StackDefinition): StackDefinition => ({
  ...definition,
  raw: { ...definition.raw, resources: {} },
  resources: [],
})
