import { HeatError } from '../heat/heat-error.ts'
import type { ResourceDefinition } from '../template/stack-definition.ts'

/** Requirements first; a circle is an internal error of Heat 19. */
export const creationOrder = (resources: readonly ResourceDefinition[]): ResourceDefinition[] => {
  const ordered: ResourceDefinition[] = []
  const placed = new Set<string>()
  while (ordered.length < resources.length) {
    const ready = resources.filter(
      ({ name, requires }) => !placed.has(name) && requires.every((one) => placed.has(one)),
    )
    if (ready.length === 0) throw new HeatError(500, 'RemoteError')
    for (const resource of ready) {
      ordered.push(resource)
      placed.add(resource.name)
    }
  }
  return ordered
}
