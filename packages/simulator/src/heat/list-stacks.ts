import type { StackRecord } from '../engine/records.ts'
import { heatFault } from '../http/answers.ts'

const sortable: Record<string, (stack: StackRecord) => string | number> = {
  stack_name: ({ name }) => name,
  stack_status: ({ action, status }) => `${action}_${status}`,
  creation_time: ({ createdAt }) => createdAt,
  updated_time: ({ updatedAt }) => updatedAt ?? 0,
}

const fields: Record<string, (stack: StackRecord) => (string | undefined)[]> = {
  id: ({ id }) => [id],
  name: ({ name }) => [name],
  stack_name: ({ name }) => [name],
  action: ({ action }) => [action],
  stack_action: ({ action }) => [action],
  status: ({ action, status }) => [status, `${action}_${status}`],
  stack_status: ({ action, status }) => [`${action}_${status}`],
  stack_status_reason: ({ reason }) => [reason],
  username: ({ owner }) => [owner],
  stack_owner: ({ owner }) => [owner],
  tenant: ({ projectId }) => [projectId],
  owner_id: () => [],
  parent: () => [],
}

/** What a list's query asks for, of stacks newest first; `total` is without paging. */
export function selectStacks(stacks: StackRecord[], query: URLSearchParams): { page: StackRecord[]; total: number } {
  const tags = (name: string) => query.get(name)?.split(',')
  const all = (stack: StackRecord, wanted: string[]) => wanted.every((tag) => stack.tags.includes(tag))
  const any = (stack: StackRecord, wanted: string[]) => wanted.some((tag) => stack.tags.includes(tag))
  const columns = Object.keys(fields).filter((field) => query.has(field))
  const [has, hasAny, not, notAny] = [tags('tags'), tags('tags_any'), tags('not_tags'), tags('not_tags_any')]
  // Heat 19 puts such conditions to the wrong table
  if (columns.length && (has ?? hasAny ?? not ?? notAny)) throw heatFault(500, 'RemoteError')
  const fits = (stack: StackRecord) =>
    columns.every((field) => query.getAll(field).some((value) => fields[field]!(stack).includes(value))) &&
    (!has || all(stack, has)) &&
    (!hasAny || any(stack, hasAny)) &&
    (!not || !all(stack, not)) &&
    (!notAny || !any(stack, notAny))
  const found = sorted(stacks.filter(fits), query)
  const after = found.findIndex(({ id }) => id === query.get('marker')) + 1
  const limit = query.get('limit')
  if (limit !== null && !/^\d+$/.test(limit))
    throw heatFault(400, 'HTTPBadRequest', `Only integer is allowed for 'limit' but got '${limit}'.`)
  return { page: found.slice(after, limit === null ? undefined : after + Number(limit)), total: found.length }
}

function sorted(stacks: StackRecord[], query: URLSearchParams): StackRecord[] {
  const keys = query
    .getAll('sort_keys')
    .flatMap((each) => each.split(','))
    .filter((each) => each in sortable)
  const direction = query.get('sort_dir')
  if (direction !== null && direction !== 'asc' && direction !== 'desc') throw heatFault(400, 'ValueError')
  const sign = (direction ?? (keys.length ? 'asc' : 'desc')) === 'asc' ? 1 : -1
  const order = keys.length ? keys : ['creation_time']
  return stacks.toSorted((a, b) => {
    for (const key of order) {
      const [x, y] = [sortable[key]!(a), sortable[key]!(b)]
      if (x !== y) return x < y ? -sign : sign
    }
    return 0
  })
}
