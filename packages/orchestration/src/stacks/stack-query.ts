import type { Loose } from '../read.ts'
import { spelled } from '../spelled.ts'

type Values = string | readonly string[]

/** Conditions that all have to hold. Of a list of values one has to fit. */
export interface StackFilter {
  id?: Values
  name?: Values
  /** `COMPLETE`, or with its action `CREATE_COMPLETE`. */
  status?: Values
  action?: Values
  /** Name of the user who made it. */
  username?: Values
  /** Id of the stack around a nested one; with `nested`. */
  ownerId?: Values
  /** Word for word. */
  statusReason?: Values
  /** Id of where the users live that its template makes. */
  userProjectId?: Values
  /** Ids; other than the own one for administrators only. */
  project?: Values
  /** Not beside tags, as `timeoutMinutes`. */
  rollback?: boolean
  timeoutMinutes?: number
  /** Has all of these tags. */
  tags?: readonly string[]
  anyTags?: readonly string[]
  /** Has not all of these tags. */
  notTags?: readonly string[]
  /** Has none of these tags. */
  notAnyTags?: readonly string[]
  deleted?: boolean
  nested?: boolean
  /** Also stacks with a tag that the operator hides. */
  hidden?: boolean
  /** Of every project; only where the cloud's policy allows it. */
  allProjects?: boolean
  sortBy?: 'name' | 'status' | 'createdAt' | 'updatedAt'
  sortDirection?: 'asc' | 'desc'
  /** Stacks asked for in one request. 100 when absent. */
  pageSize?: number
}

/** A filter as Heat spells it, without what Heat cannot be asked: `tagged` says that the rest has to be looked at here. */
export function stackQuery(
  filter: StackFilter,
  project?: string,
): { tagged: boolean; query: Loose & { limit: number } } {
  const { tags, anyTags, notTags, notAnyTags, sortBy, pageSize = 100, rollback, ...conditions } = filter
  const tagged = Boolean(tags ?? anyTags ?? notTags ?? notAnyTags)
  if (tagged && (rollback ?? filter.timeoutMinutes) !== undefined)
    throw new TypeError('Heat takes neither rollback nor timeoutMinutes beside tags.')
  const query = {
    ...spelled(conditions, { ...columns, ...flags }),
    // an administrator's list holds every project's stacks unless one is named
    tenant: filter.project ?? (filter.allProjects ? undefined : project),
    // Heat fails with 500 when it is given tags beside conditions on columns
    ...(tagged && Object.fromEntries(Object.values(columns).map((column) => [column, undefined]))),
    // of any text Heat makes false
    disable_rollback: rollback === undefined ? undefined : Number(!rollback),
    tags: tags?.join(','),
    tags_any: anyTags?.join(','),
    not_tags: notTags?.join(','),
    not_tags_any: notAnyTags?.join(','),
    sort_keys: sortBy && sortKeys[sortBy],
    limit: pageSize,
  }
  return { tagged, query }
}

const sortKeys = { name: 'stack_name', status: 'stack_status', createdAt: 'creation_time', updatedAt: 'updated_time' }

const columns = {
  id: 'id',
  name: 'name',
  status: 'status',
  action: 'action',
  username: 'username',
  ownerId: 'owner_id',
  statusReason: 'stack_status_reason',
  userProjectId: 'stack_user_project_id',
  timeoutMinutes: 'timeout_mins',
  project: 'tenant',
}

const flags = {
  deleted: 'show_deleted',
  nested: 'show_nested',
  hidden: 'show_hidden',
  allProjects: 'global_tenant',
  sortDirection: 'sort_dir',
}
