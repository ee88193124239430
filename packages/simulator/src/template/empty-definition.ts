import { resolveParameters } from '@heatkit/templates'
import type { StackDefinition } from './stack-definition.ts'

/** What a rolled back create leaves: the version line. */
export const emptyDefinition = (definition: StackDefinition): StackDefinition => {
  const raw = { heat_template_version: definition.raw['heat_template_version'] }
  const value = (name: string): string => definition.parameters.shown[name] ?? ''
  const self = {
    stackId: value('OS::stack_id'),
    stackName: value('OS::stack_name'),
    projectId: value('OS::project_id'),
  }
  return {
    ...definition,
    raw,
    description: 'No description',
    parameters: resolveParameters({}, {}, self),
    conditions: {},
    resources: [],
    outputs: [],
  }
}
