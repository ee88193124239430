import { type Client, CloudError } from '@heatkit/core'
import { list, type Loose } from '../read.ts'
import { readStack, type Stack } from './stack.ts'
import { type StackFilter, stackQuery } from './stack-query.ts'

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
  const { tagged, query } = stackQuery(filter, project?.id)
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
    if (pages.has(marker)) throw new CloudError('PagingLoop', 'Heat repeats a page.')
    pages.add(marker)
  }
}

const readStacks = list('stacks', readStack)

// that there is a next link tells something; where it leads does not matter
const readPage = (body: unknown) => ({ stacks: readStacks(body), more: !!(body as Loose)['links']?.length })

function fits(stack: Stack, filter: StackFilter, own?: string): boolean {
  const among = (wanted: StackFilter['id'], ...values: (string | undefined)[]) =>
    !wanted || [wanted].flat().some((each) => values.includes(each))
  const { id, name, status, statusReason, owner, parent, project, userProjectId } = stack
  const [action, ...rest] = status.split('_')
  return (
    among(filter.id, id) &&
    among(filter.name, name) &&
    among(filter.status, status, rest.join('_')) &&
    among(filter.action, action) &&
    among(filter.username, owner) &&
    among(filter.ownerId, parent) &&
    among(filter.statusReason, statusReason) &&
    among(filter.userProjectId, userProjectId) &&
    (filter.project ? among(filter.project, project ?? own) : filter.allProjects || !project || project === own)
  )
}
