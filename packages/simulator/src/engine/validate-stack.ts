import type { Cloud } from '../cloud.ts'
import { invalid } from '../heat/faults.ts'
import { HeatError } from '../heat/heat-error.ts'
import { callsIn } from '../template/calls-in.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { findType } from '../types/find-type.ts'
import { checkFunctions } from './check-functions.ts'
import { creationOrder } from './creation-order.ts'
import { validateAttributes } from './validate-attributes.ts'
import { validateParameters } from './validate-parameters.ts'
import { validateProperties } from './validate-properties.ts'

/** What Heat checks of a new stack once its resource types are known, in its order. */
export const validateStack = (cloud: Cloud, definition: StackDefinition, options: { values: boolean }): void => {
  const { resources, parameters, outputs } = definition
  if (resources.length > 1000) {
    throw new HeatError(400, 'RequestLimitExceeded', 'Request limit exceeded: Maximum resources per stack exceeded.')
  }
  if (options.values) validateParameters(cloud, definition)
  checkFunctions(definition.raw)
  const types = new Map(resources.map(({ name, type }) => [name, findType(cloud, type)]))
  const twice = Object.keys(parameters.outcomes)
    .filter((name) => types.has(name))
    .map((name) => `'${name}'`)
  if (twice.length > 0) throw invalid(`Duplicate names {${twice.join(', ')}}`)
  const [problem] = definition.problems
  // Heat 19 stumbles over a circle
  if (problem?.type === 'CircularDependencyException') throw new HeatError(500, 'RemoteError')
  if (problem) throw new HeatError(400, problem.type, problem.message)
  for (const resource of creationOrder(resources)) {
    const type = types.get(resource.name)
    validateAttributes([...callsIn(resource.properties, `resources.${resource.name}.properties`)], types)
    if (type) validateProperties(cloud, definition, resource, type, options)
  }
  for (const { name, value } of outputs) validateAttributes([...callsIn(value, `outputs.${name}.value`)], types)
}
