import { isMap } from '../is-map.ts'
import { templateVersion } from '../template-version.ts'
import type { Template } from '../template.ts'
import type { EvaluationContext } from './hot-function.ts'
import { resolveConditions } from './resolve-conditions.ts'

/** What `evaluate` needs to know of a template: its version, mappings and conditions, beside what the caller knows. */
export function evaluationContext(template: Template, known: Omit<EvaluationContext, 'version'>): EvaluationContext {
  const version = templateVersion(template)
  const mappings = version < '2013' && isMap(template['Mappings']) ? template['Mappings'] : {}
  const context: EvaluationContext = { version, mappings, ...known }
  return { ...context, conditions: resolveConditions(template, context).outcomes }
}
