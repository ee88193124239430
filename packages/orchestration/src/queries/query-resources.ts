import type { Client } from '@heatkit/core'
import { listResources, type ResourceFilter } from '../resources/list-resources.ts'
import type { Resource } from '../resources/resource.ts'
import type { StackRef } from '../stacks/stack.ts'
import { isMoving, type Query, query, type QueryOptions } from './query.ts'

/**
 * A stack’s resources, for TanStack Query: read again while one of them is in progress or waits for another.
 *
 * @example
 * const { data = [] } = useQuery(queryResources(client, stack, { nestedDepth: 2 }))
 */
export const queryResources = (
  client: Client,
  stack: StackRef,
  filter: ResourceFilter = {},
  options: QueryOptions = {},
): Query<Resource[]> =>
  query(
    ['resources', stack.id, filter],
    options,
    (call) => listResources(client, stack, filter, call),
    (resources) => resources.some(isMoving) || (resources.some(isToCome) && !resources.some(hasFailed)),
  )

const isToCome = ({ status }: Resource) => status === 'INIT_COMPLETE'
const hasFailed = ({ status }: Resource) => status.endsWith('_FAILED')
