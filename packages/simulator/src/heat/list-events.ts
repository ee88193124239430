import type { EventRecord } from '../engine/records.ts'

/** What a list's query asks for, newest first unless told otherwise. An unknown marker is as good as none. */
export function selectEvents(events: readonly EventRecord[], query: URLSearchParams): EventRecord[] {
  const wanted = (name: string, value: string) => !query.has(name) || query.getAll(name).includes(value)
  const ascending = query.has('sort_dir') ? query.get('sort_dir') === 'asc' : query.has('sort_keys')
  const found = events.filter(
    (event) =>
      wanted('resource_name', event.resourceName) &&
      wanted('resource_type', event.resourceType) &&
      wanted('resource_action', event.action) &&
      wanted('resource_status', event.status),
  )
  const ordered = ascending ? found : found.toReversed()
  const after = ordered.findIndex(({ id }) => id === query.get('marker')) + 1
  const limit = query.get('limit')
  return ordered.slice(after, limit === null ? undefined : after + Number(limit))
}
