import { type Client, CloudError } from '@heatkit/core'
import { list, type Loose } from '../read.ts'
import { readStack, type Stack } from './stack.ts'

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

/**
 * Yields stacks, newest first, and asks for the next page only when it is wanted. They come without parameters and outputs.
 *
 * @example
 * for await (const stack of listStacks(client, { tags: ['production'] })) console.log(stack.name, stack.status)
 */
export async function* listStacks(
  client: Client,
  filter: StackFilter = {},
  options: { signal?: AbortSignal } = {},
): AsyncGenerator<Stack> {
  const { project } = await client.session(options)
  const tagged = tagFilters(filter)
  // Heat fails with 500 when it is given tags beside conditions on columns: those are then looked at here
  const query = { ...paging(filter), ...(tagged ?? columns(filter, project?.id)) }
  const pages = new Set<string>()
  for (let marker: string | undefined; ;) {
    const { stacks, more } = await client.request('orchestration', 'stacks', {
      ...options,
      query: { ...query, marker },
      read: readPage,
    })
    for (const stack of stacks) if (!tagged || fits(stack, filter, project?.id)) yield stack
    marker = stacks.at(-1)?.id
    if (!marker || (!more && stacks.length < query.limit)) return
    if (pages.has(marker)) throw new CloudError('PagingLoop', 'Heat gives the same page of stacks again and again.')
    pages.add(marker)
  }
}

const readStacks = list('stacks', readStack)

// that there is a next link tells something; where it leads does not matter
const readPage = (body: unknown) => ({ stacks: readStacks(body), more: !!(body as Loose)['links']?.length })

const sortKeys = { name: 'stack_name', status: 'stack_status', createdAt: 'creation_time', updatedAt: 'updated_time' }

const paging = (filter: StackFilter) => ({
  show_deleted: filter.deleted,
  show_nested: filter.nested,
  show_hidden: filter.hidden,
  global_tenant: filter.allProjects,
  sort_keys: filter.sortBy && sortKeys[filter.sortBy],
  sort_dir: filter.sortDirection,
  limit: filter.pageSize ?? 100,
})

const columns = (filter: StackFilter, project?: string) => ({
  id: filter.id,
  name: filter.name,
  status: filter.status,
  action: filter.action,
  username: filter.username,
  owner_id: filter.ownerId,
  // an administrator's list holds every project's stacks unless one is named
  tenant: filter.allProjects ? undefined : project,
})

function tagFilters({ tags, anyTags, notTags, notAnyTags }: StackFilter) {
  if (!tags && !anyTags && !notTags && !notAnyTags) return undefined
  return {
    tags: tags?.join(','),
    tags_any: anyTags?.join(','),
    not_tags: notTags?.join(','),
    not_tags_any: notAnyTags?.join(','),
  }
}

function fits({ id, name, status, owner, parent, project }: Stack, filter: StackFilter, own?: string): boolean {
  const among = (wanted: Values | undefined, ...values: (string | undefined)[]) =>
    !wanted || [wanted].flat().some((each) => values.includes(each))
  const [action, ...rest] = status.split('_')
  return (
    among(filter.id, id) &&
    among(filter.name, name) &&
    among(filter.status, status, rest.join('_')) &&
    among(filter.action, action) &&
    among(filter.username, owner) &&
    among(filter.ownerId, parent) &&
    (filter.allProjects || !project || project === own)
  )
}
