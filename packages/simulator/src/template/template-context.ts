import type { EvaluationContext } from '@heatkit/templates'
import { allFunctions } from './all-functions.ts'
import type { StackDefinition } from './stack-definition.ts'

/** What functions see of a template and its parameters; resources are the caller's. */
export const templateContext = (
  { raw, parameters, conditions, files }: StackDefinition,
  resource: NonNullable<EvaluationContext['resource']>,
): EvaluationContext => ({
  version: String(raw['heat_template_version'] as string),
  parameters: parameters.outcomes,
  conditions,
  files,
  resource,
  functions: allFunctions(),
})
