import type { EventRecord } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { familyOf } from '../../engine/family-of.ts'
import { extractInteger } from '../extract-integer.ts'
import { findStack } from '../find-stack.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'
import { eventView } from '../views/event-view.ts'

/** Of a stack or of one of its resources. */
export const listEvents: HeatHandler = (request) => {
  const { cloud, query, params } = request
  const limit = query.get('limit') ? extractInteger('limit', query.get('limit')) : undefined
  const depth = query.get('nested_depth') ? extractInteger('nested_depth', query.get('nested_depth')) : 0
  const direction = query.get('sort_dir')
  const sortKeys = query.getAll('sort_keys').filter((key) => key === 'event_time' || key === 'resource_type')
  const stack = findStack(request, { deleted: true })
  if (direction && direction !== 'asc' && direction !== 'desc') throw new HeatError(400, 'ValueError')

  // Heat looks for stacks by their resources, and so misses those that have none left
  const stacks = depth ? familyOf(cloud, stack, Math.min(depth, 5)).filter((one) => one.resources.size > 0) : [stack]
  const all = stacks.flatMap((one) => one.events.map((event) => ({ ...event, of: one })))
  if (depth) all.sort((a, b) => a.serial - b.serial)
  const matching = all.filter((event) =>
    Object.entries(filters).every(([name, value]) => {
      const wanted =
        name === 'resource_name' && params['resource'] ? [params['resource']] : query.getAll(name).filter(Boolean)
      return wanted.length === 0 || wanted.includes(value(event))
    }),
  )
  const byType = sortKeys[0] === 'resource_type'
  const sorted = byType
    ? matching.sort((a, b) => (a.resourceType < b.resourceType ? -1 : Number(a.resourceType > b.resourceType)))
    : matching
  // sort_keys alone turns the order round
  if (direction ? direction === 'desc' : sortKeys.length === 0) sorted.reverse()
  const start = sorted.findIndex(({ id }) => id === query.get('marker')) + 1
  const page = sorted.slice(start, limit === undefined ? undefined : start + limit)
  if (page.length === 0 && params['resource']) {
    throw new HeatError(404, 'HTTPNotFound', `No events found for resource ${params['resource']}`)
  }
  return json(200, {
    events: page.map((event) => eventView(cloud, event.of, event, { root: depth ? stack : undefined, detail: false })),
  })
}

const filters: Readonly<Record<string, (event: EventRecord) => string>> = {
  resource_name: ({ resourceName }) => resourceName,
  resource_type: ({ resourceType }) => resourceType,
  resource_action: ({ action }) => action,
  resource_status: ({ status }) => status,
}
