import { invalid } from '../heat/faults.ts'
import type { Call } from '../template/calls-in.ts'
import type { ResourceType } from '../cloud.ts'

/** Attributes that templates ask for must be ones that the type has. */
export const validateAttributes = (
  calls: readonly Call[],
  types: ReadonlyMap<string, ResourceType>,
  declared: ReadonlySet<string>,
): void => {
  for (const { name, argument, path } of calls) {
    if (name !== 'get_attr' || !Array.isArray(argument)) continue
    const [resource, attribute] = argument as unknown[]
    if (typeof resource !== 'string' || typeof attribute !== 'string') continue
    const type = types.get(resource)
    // a resource whose condition does not hold is asked only where that does not count
    if (!type && declared.has(resource)) continue
    if (!type) throw invalid(`${path}.get_attr: : The specified reference "${resource}" (in unknown) is incorrect.`)
    if (!type.attributes || type.anyAttribute || attribute === 'show' || type.attributes.includes(attribute)) continue
    throw invalid(`${path}.get_attr: : The Referenced Attribute (${resource} ${attribute}) is incorrect.`)
  }
}
