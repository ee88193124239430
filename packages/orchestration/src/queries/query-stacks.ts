import type { Client } from '@heatkit/core'
import { listStacks } from '../stacks/list-stacks.ts'
import type { Stack } from '../stacks/stack.ts'
import type { StackFilter } from '../stacks/stack-query.ts'
import { all } from './all.ts'
import { isMoving, type Query, query, type QueryOptions } from './query.ts'

/**
 * All stacks that fit, for TanStack Query: read again while one of them is in progress.
 *
 * @example
 * const { data = [] } = useQuery(queryStacks(client, { tags: ['production'] }))
 */
export const queryStacks = (client: Client, filter: StackFilter = {}, options: QueryOptions = {}): Query<Stack[]> =>
  query(
    ['stacks', filter],
    options,
    (call) => all(listStacks(client, filter, call)),
    (stacks) => stacks.some(isMoving),
  )
