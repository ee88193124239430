import type { Cloud } from '../../cloud.ts'
import type { PlannedChange } from '../../engine/plan-changes.ts'
import { rawResource } from './raw-resource.ts'

type Kind = PlannedChange['kind']

/** Planned changes as a preview lists them; those of nested stacks stand with the others. */
export const changeRows = (
  cloud: Cloud,
  changes: readonly PlannedChange[],
  options: { nested: boolean },
): Record<Kind, unknown[]> => {
  const rows: Record<Kind, unknown[]> = { unchanged: [], updated: [], replaced: [], added: [], deleted: [] }
  const add = (list: readonly PlannedChange[]): void => {
    for (const { kind, stack, resource, nested } of list) {
      const required = [...stack.resources.values()]
        .filter(({ requires }) => requires.includes(resource.name))
        .map(({ name }) => name)
      rows[kind].push(rawResource(cloud, stack, resource, { required }))
      if (options.nested) add(nested)
    }
  }
  add(changes)
  return rows
}
