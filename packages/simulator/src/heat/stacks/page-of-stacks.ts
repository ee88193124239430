import type { StackRecord } from '../../cloud.ts'
import type { HeatRequest } from '../heat-request.ts'
import { matchStacks } from './match-stacks.ts'
import type { StackQuery } from './read-stack-query.ts'

export const pageOfStacks = (request: HeatRequest, query: StackQuery): StackRecord[] => {
  const sorted = matchStacks(request, query).sort((a, b) => compare(a, b, query.sortKeys))
  if (query.descending) sorted.reverse()
  // an unknown marker is ignored
  const start = sorted.findIndex(({ id }) => id === query.marker) + 1
  return sorted.slice(start, query.limit === undefined ? undefined : start + query.limit)
}

const compare = (a: StackRecord, b: StackRecord, keys: string[]): number => {
  for (const key of keys.length > 0 ? keys : ['creation_time']) {
    const [left, right] = [sortValue(a, key), sortValue(b, key)]
    if (left < right) return -1
    if (left > right) return 1
  }
  return 0
}

const sortValue = (stack: StackRecord, key: string): string | number => {
  if (key === 'stack_name') return stack.name
  if (key === 'stack_status') return stack.status
  return key === 'updated_time' ? (stack.updatedAt ?? 0) : stack.createdAt
}
