import { type Client, isStatus } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'

/** Whether there is something at a path: Keystone answers a GET there with 204 or 404. Pages may not ask with HEAD. */
export const exists = (client: Client, where: string, options?: CallOptions): Promise<boolean> =>
  client.request('identity', where, options).then(
    () => true,
    (error: unknown) => {
      if (isStatus(error, 404)) return false
      throw error
    },
  )

/** Says that something is so, or is not. */
export const put = (client: Client, where: string, options?: CallOptions): Promise<void> =>
  client.request('identity', where, { ...options, method: 'PUT', read: () => undefined })

export const remove = (client: Client, where: string, options?: CallOptions): Promise<void> =>
  client.request('identity', where, { ...options, method: 'DELETE' })
