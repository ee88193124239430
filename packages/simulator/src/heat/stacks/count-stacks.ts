import { HeatError } from '../heat-error.ts'
import type { HeatRequest } from '../heat-request.ts'
import { matchStacks } from './match-stacks.ts'
import type { StackQuery } from './read-stack-query.ts'

/** `with_count`, with Heat's two mistakes: it does not translate what the list itself understands. */
export const countStacks = (request: HeatRequest, query: StackQuery): number => {
  if (query.filterNames.some((name) => aliases.test(name))) throw new HeatError(500, 'RemoteError')
  if (request.query.getAll('status').some((status) => status.includes('_') && status !== 'IN_PROGRESS')) return 0
  return matchStacks(request, query).length
}

const aliases = /^(stack_(name|status|action|status_reason|owner)|timeout_mins|parent)$/
