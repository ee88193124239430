import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { nothing } from '../read.ts'
import type { StackRef } from './stack.ts'

/** Asks for one of Heat’s actions; api/openstack/v1/actions.py. */
export const act = (client: Client, { name, id }: StackRef, action: string, options?: CallOptions): Promise<void> =>
  client.request('orchestration', path`stacks/${name}/${id}/actions`, {
    ...options,
    method: 'POST',
    json: { [action]: null },
    read: nothing,
  })
