import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import type { Loose } from '../read.ts'
import { listStacks } from './list-stacks.ts'
import { type StackFilter, stackQuery } from './stack-query.ts'

/**
 * Counts stacks with one request. Where Heat miscounts or fails, which is with tags, `statusReason`, `timeoutMinutes` and with
 * a status that has its action, they are listed.
 *
 * @example
 * const failed = await countStacks(client, { status: 'FAILED' })
 */
export async function countStacks(client: Client, filter: StackFilter = {}, options?: CallOptions): Promise<number> {
  const { project } = await client.session(options)
  const { tagged, query } = stackQuery(filter, project?.id)
  const miscounted = [filter.status ?? []].flat().some((status) => !/^(COMPLETE|FAILED|IN_PROGRESS)$/.test(status))
  if (tagged || miscounted || (filter.statusReason ?? filter.timeoutMinutes) !== undefined) {
    let counted = 0
    for await (const _ of listStacks(client, filter, options)) counted += 1
    return counted
  }
  return client.request('orchestration', 'stacks', {
    ...options,
    query: { ...query, limit: 1, with_count: true },
    read(body) {
      const count: unknown = (body as Loose | undefined)?.['count']
      if (typeof count !== 'number') throw new TypeError('count is missing')
      return count
    },
  })
}
