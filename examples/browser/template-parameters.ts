import type { Template } from '@heatkit/templates'
import type { Parameter } from './parameter.ts'

/** The parameters of a template that the page has read itself. */
export const templateParameters = ({ parameters = {} }: Template): Parameter[] =>
  Object.entries(parameters).map(([name, { constraints = [], hidden, ...definition }]) => {
    const rules = Object.assign({}, ...constraints) as Constraints
    // Heat takes the words that YAML does
    const secret = /^(true|t|yes|y|on|1)$/i.test(String(hidden))
    return { ...definition, name, hidden: secret, allowed: rules.allowed_values, ...rules.range }
  })

interface Constraints {
  allowed_values?: unknown[]
  range?: { min?: number; max?: number }
}
