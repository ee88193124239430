import { checkCalls } from '@heatkit/templates'
import { HeatError } from '../heat/heat-error.ts'
import { NotSimulated } from '../not-simulated.ts'

/** Calls that no value could save: wrong arguments, or functions that this version of templates lacks. */
export const checkFunctions = (template: Record<string, unknown>): void => {
  const { problems, unsupported } = checkCalls(template)
  const [problem] = problems
  if (problem) throw new HeatError(400, problem.type, problem.message)
  const [missing] = unsupported
  if (missing) throw new NotSimulated(missing.name === 'conditions' ? 'conditions' : `the function ${missing.name}`)
}
