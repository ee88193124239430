import { checkCalls } from '@heatkit/templates'
import { HeatError } from '../heat/heat-error.ts'
import { NotSimulated } from '../not-simulated.ts'
import { allFunctions } from '../template/all-functions.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { withPath } from '../template/with-path.ts'

/** Calls that no value could save: wrong arguments, or functions that this version of templates lacks. */
export const checkFunctions = ({ raw, parameters }: StackDefinition, options: { values: boolean }): void => {
  // a validation may not know the parameters on which conditions rest
  const known = options.values ? { parameters: parameters.outcomes } : {}
  const { problems, unsupported } = checkCalls(raw, { ...known, functions: allFunctions() })
  const [problem] = problems
  if (problem) throw new HeatError(400, problem.type, withPath(problem.message))
  const [missing] = unsupported
  if (missing) throw new NotSimulated(`the function ${missing.name}`)
}
