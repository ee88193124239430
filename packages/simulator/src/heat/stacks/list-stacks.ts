import { json } from '../../http/json.ts'
import { extractBoolean } from '../extract-boolean.ts'
import { forbidden } from '../faults.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler, HeatRequest } from '../heat-request.ts'
import { stackRow } from '../views/stack-row.ts'
import { countStacks } from './count-stacks.ts'
import { pageOfStacks } from './page-of-stacks.ts'
import { readStackQuery } from './read-stack-query.ts'

export const listStacks: HeatHandler = (request) => {
  const { cloud, admin } = request
  if (extractBoolean(request.query, 'global_tenant') && !admin) {
    throw forbidden('You are not authorized to use stacks:global_index.')
  }
  const query = readStackQuery(request.query)
  // Heat 19 cannot join tags with other filters
  if (query.tags.tags && query.filterNames.some((name) => name !== 'id')) throw new HeatError(500, 'RemoteError')
  const withCount = extractBoolean(request.query, 'with_count')
  const page = pageOfStacks(request, query)
  const last = page.at(-1)
  const full = last !== undefined && query.limit === page.length
  return json(200, {
    stacks: page.map((stack) => stackRow(cloud, stack, { project: admin })),
    ...(full && { links: [{ rel: 'next', href: nextPage(request, last.id) }] }),
    ...(withCount && { count: countStacks(request, query) }),
  })
}

const nextPage = ({ cloud, projectId, query }: HeatRequest, marker: string): string => {
  const next = new URLSearchParams(query)
  next.set('marker', marker)
  return `${cloud.url}/orchestration/v1/${projectId}/stacks?${next.toString()}`
}
