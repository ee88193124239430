import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { listResources } from '../resources/list-resources.ts'
import type { Stack } from '../stacks/stack.ts'
import type { Cause } from './cause.ts'
import { failures, findCauses, type Nested, ownReason } from './find-causes.ts'
import { readLastAction } from './read-last-action.ts'

/** What an error tells of a failed stack. */
export async function readCauses(
  client: Client,
  stack: Stack,
  call: CallOptions,
): Promise<{ stack: Stack; reason: string; causes: Cause[] }> {
  const events = await readLastAction(client, stack, call)
  const failed = failures(events)
  if (!stack.status.endsWith('_FAILED') && !failed.some(({ physicalResourceId }) => physicalResourceId === stack.id))
    return { stack, reason: stack.statusReason ?? '', causes: [] }
  const nested: Nested = new Map()
  for (const { physicalResourceId, resourceName, stack } of events) {
    const id = physicalResourceId?.split('/').at(-1)
    if (id && id !== stack?.id) nested.set(id, { name: resourceName, ...(stack && { stack }) })
  }
  // of a stack that gave up at once, events do not name what failed last
  if (failed.some(({ stack: inner }) => inner && inner.id !== stack.id))
    for (const { name, stack: around, nestedStack } of await listResources(client, stack, { nestedDepth: 5 }, call))
      if (nestedStack) nested.set(nestedStack.id, { name, ...(around && { stack: around }) })
  return { stack, reason: ownReason(stack, events), causes: findCauses(stack, events, nested) }
}
