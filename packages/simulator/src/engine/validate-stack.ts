import type { Cloud, ResourceType } from '../cloud.ts'
import { invalid } from '../heat/faults.ts'
import { HeatError } from '../heat/heat-error.ts'
import { callsIn } from '../template/calls-in.ts'
import { nestedDefinition } from '../template/nested-definition.ts'
import { section } from '../template/section.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { findType } from '../types/find-type.ts'
import { checkFunctions } from './check-functions.ts'
import { creationOrder } from './creation-order.ts'
import { validateAttributes } from './validate-attributes.ts'
import { validateParameters } from './validate-parameters.ts'
import { validateProperties } from './validate-properties.ts'

/** What Heat checks of a new stack once its resource types are known, in its order. */
export const validateStack = (
  cloud: Cloud,
  definition: StackDefinition,
  options: { values: boolean },
  within: readonly string[] = [],
): void => {
  const { resources, parameters, outputs } = definition
  if (resources.length > 1000) {
    throw new HeatError(400, 'RequestLimitExceeded', 'Request limit exceeded: Maximum resources per stack exceeded.')
  }
  if (options.values) validateParameters(cloud, definition)
  checkFunctions(definition, options)
  const types = new Map(resources.map((one) => [one.name, findType(cloud, definition, one)]))
  const declared = new Set(Object.keys(section(definition.raw, 'resources')))
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
    validateAttributes([...callsIn(resource.properties, `resources.${resource.name}.properties`)], types, declared)
    if (!type) continue
    const values = validateProperties(cloud, definition, resource, type, options)
    if (values && type.nested) validateNested(cloud, definition, { name: resource.name, type, ...values }, within)
  }
  for (const { name, value } of outputs)
    validateAttributes([...callsIn(value, `outputs.${name}.value`)], types, declared)
}

// what is wrong inside is said with the way to it
const validateNested = (
  cloud: Cloud,
  definition: StackDefinition,
  own: { name: string; type: ResourceType; given: Record<string, unknown>; properties: Record<string, unknown> },
  within: readonly string[],
): void => {
  const path = own.type.path ?? ''
  // Heat 19 stumbles over a circle
  if (path !== '' && within.includes(path)) throw new HeatError(500, 'RemoteError')
  if (within.length >= deepest)
    throw new HeatError(400, 'RequestLimitExceeded', `Request limit exceeded: Recursion depth exceeds ${deepest}.`)
  // a group of none may be of anything
  if (own.properties['count'] === 0) return
  const self = { id: 'None', name: own.name, projectId: definition.parameters.shown['OS::project_id'] ?? 'None' }
  try {
    validateStack(
      cloud,
      nestedDefinition(cloud, definition, { ...own, data: {} }, self, { values: false }),
      { values: false },
      [...within, path],
    )
  } catch (error) {
    if (!(error instanceof HeatError) || error.status !== 400 || error.type === 'RequestLimitExceeded') throw error
    const found = /^(.*?: : |)((?:resources|outputs)[.[]\S*?)(:.*)$/s.exec(error.message)
    const place = `resources.${own.name}<${own.type.path ?? 'nested_stack'}>`
    if (!found) throw invalid(`${place}: : ${error.message}`)
    const [, head = '', path = '', rest = ''] = found
    // a name of digits is an index
    throw invalid(`${head}${place}.${path.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]')}${rest}`)
  }
}

const deepest = 5
