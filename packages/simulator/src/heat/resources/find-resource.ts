import type { ResourceRecord, StackRecord } from '../../cloud.ts'
import { HeatError } from '../heat-error.ts'

/** Heat also takes the physical id for the name. */
export const findResource = (stack: StackRecord, wanted: string): ResourceRecord => {
  const resource =
    stack.resources.get(wanted) ?? [...stack.resources.values()].find(({ physicalId }) => physicalId === wanted)
  if (resource) return resource
  throw new HeatError(404, 'ResourceNotFound', `The Resource (${wanted}) could not be found in Stack ${stack.name}.`)
}
