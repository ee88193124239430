import { json } from '../../http/json.ts'
import { extractBoolean } from '../extract-boolean.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'
import { templateFunctions } from './template-functions.ts'

/** The functions of a template version by name; Heat's descriptions are not repeated. */
export const listTemplateFunctions: HeatHandler = ({ params, query }) => {
  const withConditions = extractBoolean(query, 'with_condition_func') ?? false
  const version = params['version'] ?? ''
  const [own, conditions] = templateFunctions[version] ?? []
  if (own === undefined) throw new HeatError(404, 'NotFound', `Template with version ${version} not found`)
  const names = [...own.split(' '), ...(withConditions && conditions ? conditions.split(' ') : [])]
  return json(200, {
    template_functions: [...new Set(names)].map((name) => ({
      functions: name,
      description: 'No description available',
    })),
  })
}
