import type { Cloud } from '../cloud.ts'
import { invalid } from '../heat/faults.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { checkConstraint } from '../types/check-constraint.ts'
import { PropertyProblem } from '../types/property-problem.ts'
import type { Constraint } from '../types/property-schema.ts'

/** What only the cloud can tell of parameter values: is there such a flavour, image, key pair? */
export const validateParameters = (cloud: Cloud, { parameters }: StackDefinition): void => {
  for (const { parameter, kind, constraint: text, value, description } of parameters.unchecked) {
    const constraint: Constraint =
      kind === 'custom_constraint' ? { custom_constraint: text } : { allowed_pattern: text }
    try {
      checkConstraint(cloud, constraint, value, parameter)
    } catch (error) {
      if (!(error instanceof PropertyProblem)) throw error
      throw invalid(`Parameter '${parameter}' is invalid: ${description ?? error.message}`)
    }
  }
}
