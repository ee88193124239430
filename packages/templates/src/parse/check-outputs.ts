import { isMap } from '../is-map.ts'
import type { Issue } from '../issue.ts'
import { kindOf } from '../python/kind-of.ts'
import type { Template } from '../template.ts'

/** Heat wants a map with a value and looks at nothing else of an output. */
export const checkOutputs = (template: Template): Issue[] =>
  isMap(template.outputs) ? Object.entries(template.outputs).flatMap(([name, output]) => check(name, output)) : []

function check(name: string, output: unknown): Issue[] {
  const reason = !isMap(output)
    ? `Output definitions must be a map. Found a ${kindOf(output)} instead`
    : Object.hasOwn(output, 'value')
      ? undefined
      : 'Each output definition must contain a value key.'
  if (!reason) return []
  const message = `Output validation error: outputs.${name}: ${reason}`
  return [{ rule: 'output', severity: 'error', message, type: 'StackValidationFailed', path: ['outputs', name] }]
}
