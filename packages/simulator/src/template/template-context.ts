import { cfnFunctions, type EvaluationContext, evaluationContext, hotFunctions, yaql } from '@heatkit/templates'
import type { StackDefinition } from './stack-definition.ts'

/** What functions see of a template and its parameters; resources are the caller's. */
export const templateContext = (
  { raw, parameters, files }: StackDefinition,
  resource: NonNullable<EvaluationContext['resource']>,
): EvaluationContext =>
  evaluationContext(raw, {
    parameters: parameters.outcomes,
    files,
    resource,
    functions: [...hotFunctions, ...cfnFunctions, yaql],
  })
