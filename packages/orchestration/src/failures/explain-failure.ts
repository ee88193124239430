import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { getStack } from '../stacks/get-stack.ts'
import type { StackRef } from '../stacks/stack.ts'
import type { Cause } from './cause.ts'

/**
 * Finds why a stack’s last action failed: the resources at the bottom of it, through nested stacks, with their last events, how
 * the template defines them, and a hint where the reason is a known one. Resources that Heat merely stopped are no causes.
 * Gives none for a stack that has not failed. Works after a rollback and on a deleted stack, as far as its events are kept.
 *
 * @example
 * for (const { path, reason, hint } of await explainFailure(client, stack)) console.log(path.join(' > '), reason, hint)
 */
export async function explainFailure(client: Client, stack: StackRef, options: CallOptions = {}): Promise<Cause[]> {
  const { readCauses, readDefinition } = await import('./on-failure.ts')
  const now = await getStack(client, stack, { ...options, resolveOutputs: false })
  const { causes } = await readCauses(client, now, options)
  return Promise.all(
    causes.map(async (cause) => {
      const definition = await readDefinition(client, now, cause, options)
      return definition ? { ...cause, definition } : cause
    }),
  )
}
