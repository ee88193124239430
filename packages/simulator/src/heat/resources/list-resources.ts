import type { ResourceRecord } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { stacksBelow } from '../../engine/stacks-below.ts'
import { extractBoolean } from '../extract-boolean.ts'
import { extractInteger } from '../extract-integer.ts'
import { badRequest } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { resourceView } from '../views/resource-view.ts'

/** The one list that refuses query keys it does not know, and therefore has no paging. */
export const listResources: HeatHandler = (request) => {
  const { cloud, query } = request
  const unknown = [...new Set(query.keys())].filter(
    (key) => !(key in filters) && key !== 'nested_depth' && key !== 'with_detail',
  )
  if (unknown.length > 0) throw badRequest(`Invalid filter parameters [${unknown.map((key) => `'${key}'`).join(', ')}]`)
  const depth = Math.min(extractInteger('nested_depth', query.get('nested_depth')) ?? 0, deepest)
  const detail = extractBoolean(query, 'with_detail') ?? false
  const stack = findStack(request, { deleted: true })
  const fits = (resource: ResourceRecord): boolean =>
    Object.entries(filters).every(([name, matches]) => {
      const wanted = query.getAll(name).filter(Boolean)
      return wanted.length === 0 || wanted.some((value) => matches(resource, value))
    })
  const resources = stacksBelow(cloud, stack, depth).flatMap((one) =>
    [...one.resources.values()].filter(fits).map((resource) => resourceView(cloud, one, resource, { detail })),
  )
  return json(200, { resources })
}

const deepest = 5

const filters: Readonly<Record<string, (resource: ResourceRecord, wanted: string) => boolean>> = {
  type: ({ typeName }, wanted) => typeName.includes(wanted),
  status: ({ action, status }, wanted) => wanted === status || wanted === `${action}_${status}`,
  name: ({ name }, wanted) => name === wanted,
  action: ({ action }, wanted) => action === wanted,
  id: ({ physicalId }, wanted) => physicalId === wanted,
  physical_resource_id: ({ physicalId }, wanted) => physicalId === wanted,
}
