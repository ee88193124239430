import { isStatus } from '@heatkit/core'
import type { Stack, StackRef } from '@heatkit/orchestration'
import type { PageClient } from './sign-in.ts'
import type { StackView } from './stack-view.ts'

export interface Watch {
  signal: AbortSignal
  /** The stack as it was before its deletion was asked for. */
  deleting?: Stack
}

/** Shows a stack until it has settled, or with `deleting` until it is gone. Throws a `StackError` when it failed. */
export async function watchStack(
  { orchestration }: PageClient,
  stack: StackRef,
  view: StackView,
  { signal, deleting }: Watch,
): Promise<void> {
  const options = { signal, interval: 500, ...(deleting && { before: deleting }) }
  const refresh = async () => {
    try {
      view.resources(await orchestration.listResources(stack, {}, { signal }))
    } catch (error) {
      // a stack that is gone has none
      if (!isStatus(error, 404)) throw error
    }
  }
  await refresh()
  for await (const event of orchestration.followEvents(stack, options)) {
    const known = view.event(event)
    if (!known && !deleting) await refresh()
  }
  if (deleting) {
    await orchestration.waitForDeletion(stack, { signal, interval: 500 })
    return view.status('DELETE_COMPLETE')
  }
  await refresh()
  const settled = await orchestration.getStack(stack, { signal })
  view.status(settled.status)
  view.outputs(settled)
  await orchestration.waitForStack(stack, options)
}
