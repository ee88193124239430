import type { OutputDefinition } from './stack-definition.ts'

export const readOutput = (name: string, { description, value }: Record<string, unknown>): OutputDefinition => ({
  name,
  description: typeof description === 'string' ? description : 'No description given',
  value,
})
