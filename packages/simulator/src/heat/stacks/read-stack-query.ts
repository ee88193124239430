import { extractBoolean } from '../extract-boolean.ts'
import { extractInteger } from '../extract-integer.ts'
import { extractTags } from '../extract-tags.ts'
import { HeatError } from '../heat-error.ts'

export interface StackQuery {
  /** By column; a value matches when it is one of these. */
  filters: Map<string, string[]>
  /** Names as the caller wrote them. */
  filterNames: string[]
  limit: number | undefined
  marker: string | undefined
  sortKeys: string[]
  descending: boolean
  showDeleted: boolean
  showNested: boolean
  tags: Record<'tags' | 'tags_any' | 'not_tags' | 'not_tags_any', string[] | undefined>
}

/** What `GET /stacks` understands; anything else in the query is ignored. */
export const readStackQuery = (query: URLSearchParams): StackQuery => {
  const showDeleted = extractBoolean(query, 'show_deleted') ?? false
  const showNested = extractBoolean(query, 'show_nested') ?? false
  const limit = query.get('limit') ? extractInteger('limit', query.get('limit')) : undefined
  extractBoolean(query, 'show_hidden')
  const tagsOf = (name: string): string[] | undefined => (query.get(name) ? extractTags(query.get(name)) : undefined)
  const sortKeys = query.getAll('sort_keys').filter((key) => sortable.includes(key))
  const direction = query.get('sort_dir')
  if (direction && direction !== 'asc' && direction !== 'desc') throw new HeatError(400, 'ValueError')

  const filterNames = Object.keys(columns).filter((name) => query.getAll(name).some(Boolean))
  const filters = new Map<string, string[]>()
  for (const name of filterNames) {
    const column = columns[name] ?? name
    filters.set(column, [...(filters.get(column) ?? []), ...query.getAll(name)])
  }
  splitStatus(filters)
  return {
    filters,
    filterNames,
    limit,
    marker: query.get('marker') ?? undefined,
    sortKeys,
    // newest first unless the caller sorts, which is ascending unless they say
    descending: direction ? direction === 'desc' : sortKeys.length === 0,
    showDeleted,
    showNested,
    tags: {
      tags: tagsOf('tags'),
      tags_any: tagsOf('tags_any'),
      not_tags: tagsOf('not_tags'),
      not_tags_any: tagsOf('not_tags_any'),
    },
  }
}

const sortable = ['stack_name', 'stack_status', 'creation_time', 'updated_time']

const columns: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  status: 'status',
  action: 'action',
  tenant: 'tenant',
  username: 'username',
  owner_id: 'owner_id',
  stack_name: 'name',
  stack_status: 'status',
  stack_action: 'action',
  stack_status_reason: 'status_reason',
  disable_rollback: 'disable_rollback',
  timeout_mins: 'timeout',
  stack_owner: 'username',
  parent: 'owner_id',
  stack_user_project_id: 'stack_user_project_id',
}

// CREATE_COMPLETE stands for an action and a status
const splitStatus = (filters: Map<string, string[]>): void => {
  const statuses = filters.get('status')
  if (!statuses) return
  const actions: string[] = []
  const plain = statuses.map((status) => {
    const known = /^(CREATE|DELETE|UPDATE|ROLLBACK|SUSPEND|RESUME|ADOPT|SNAPSHOT|CHECK|RESTORE)_(.+)$/.exec(status)
    if (known?.[1]) actions.push(known[1])
    return known?.[2] ?? status
  })
  filters.set('status', plain)
  if (actions.length > 0) filters.set('action', [...(filters.get('action') ?? []), ...actions])
}
