import type { Client } from '@heatkit/core'
import { getStack } from '../stacks/get-stack.ts'
import type { Stack, StackRef } from '../stacks/stack.ts'
import { isMoving, type Query, query, type QueryOptions } from './query.ts'

/**
 * A stack, for TanStack Query: read again while its action is in progress. After an action of yours, invalidate its key.
 *
 * @example
 * const { data } = useQuery(queryStack(client, stack))
 */
export const queryStack = (client: Client, stack: StackRef, options: QueryOptions = {}): Query<Stack> =>
  query(['stack', stack.id], options, (call) => getStack(client, stack, call), isMoving)
