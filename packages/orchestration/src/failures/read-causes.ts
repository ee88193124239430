import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import type { Stack } from '../stacks/stack.ts'
import type { Cause } from './cause.ts'
import { findCauses, ownReason } from './find-causes.ts'
import { readLastAction } from './read-last-action.ts'

/** What an error tells of a failed stack. */
export async function readCauses(
  client: Client,
  stack: Stack,
  call: CallOptions,
): Promise<{ stack: Stack; reason: string; causes: Cause[] }> {
  const events = await readLastAction(client, stack, call)
  const failed = events.some((event) => event.physicalResourceId === stack.id && event.status.endsWith('_FAILED'))
  const causes = failed || stack.status.endsWith('_FAILED') ? findCauses(stack, events) : []
  return { stack, reason: ownReason(stack, events), causes }
}
