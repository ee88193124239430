import { cfnFunctions, checkCalls, hotFunctions, yaql } from '@heatkit/templates'
import { HeatError } from '../heat/heat-error.ts'
import { NotSimulated } from '../not-simulated.ts'
import { withPath } from '../template/with-path.ts'

/** Calls that no value could save: wrong arguments, or functions that this version of templates lacks. */
export const checkFunctions = (template: Record<string, unknown>): void => {
  const { problems, unsupported } = checkCalls(template, { functions: [...hotFunctions, ...cfnFunctions, yaql] })
  const [problem] = problems
  if (problem) throw new HeatError(400, problem.type, withPath(problem.message))
  const [missing] = unsupported
  if (missing) throw new NotSimulated(`the function ${missing.name}`)
}
