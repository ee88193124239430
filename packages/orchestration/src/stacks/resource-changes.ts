import { type PreviewedResource, readPreviewed } from '../resources/previewed-resource.ts'
import { list, under } from '../read.ts'

/** What an update would do. */
export interface ResourceChanges {
  added: PreviewedResource[]
  deleted: PreviewedResource[]
  /** Made anew, with the loss of what they hold. */
  replaced: PreviewedResource[]
  /** Changed in place. */
  updated: PreviewedResource[]
  unchanged: PreviewedResource[]
}

/** engine/service.py `preview_update_stack`. */
export const readChanges: (body: unknown) => ResourceChanges = under('resource_changes', (wire) => {
  const kinds = ['added', 'deleted', 'replaced', 'updated', 'unchanged']
  return Object.fromEntries(kinds.map((kind) => [kind, list(kind, readPreviewed)(wire)])) as unknown as ResourceChanges
})
