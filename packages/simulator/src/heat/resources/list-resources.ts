import type { ResourceRecord } from '../../cloud.ts'
import { json } from '../../http/json.ts'
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
  extractInteger('nested_depth', query.get('nested_depth'))
  const detail = extractBoolean(query, 'with_detail') ?? false
  const stack = findStack(request, { deleted: true })
  const resources = [...stack.resources.values()].filter((resource) =>
    Object.entries(filters).every(([name, matches]) => {
      const wanted = query.getAll(name).filter(Boolean)
      return wanted.length === 0 || wanted.some((value) => matches(resource, value))
    }),
  )
  return json(200, { resources: resources.map((resource) => resourceView(cloud, stack, resource, { detail })) })
}

const filters: Readonly<Record<string, (resource: ResourceRecord, wanted: string) => boolean>> = {
  type: ({ type }, wanted) => type.name.includes(wanted),
  status: ({ action, status }, wanted) => wanted === status || wanted === `${action}_${status}`,
  name: ({ name }, wanted) => name === wanted,
  action: ({ action }, wanted) => action === wanted,
  id: ({ physicalId }, wanted) => physicalId === wanted,
  physical_resource_id: ({ physicalId }, wanted) => physicalId === wanted,
}
