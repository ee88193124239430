import type { Client } from '@heatkit/core'
import { polls } from '../polls.ts'
import { listResources } from '../resources/list-resources.ts'
import type { Resource } from '../resources/resource.ts'
import { isGone } from './is-gone.ts'
import type { Stack, StackRef } from './stack.ts'
import type { WaitForStack } from './wait-for-stack.ts'
import { watching } from './watching.ts'

export interface FollowProgress extends WaitForStack {
  /** Levels of nested stacks to look into. */
  nestedDepth?: number
}

export interface Progress {
  stack: Stack
  /** Of `total` resources: of a creation those that are complete, of a deletion those that are gone. */
  done: number
  /** All that were seen, those too that are gone. */
  total: number
  /** As they are now. */
  resources: Resource[]
  /** What is in progress for longest. */
  slowest?: Resource
}

/**
 * Yields how far a stack's action is, whenever that changes, and ends when the stack has settled or is gone; whether it failed,
 * `waitForStack` tells. Each look takes two requests.
 *
 * @example
 * for await (const { done, total, slowest } of followProgress(client, stack)) console.log(`${done} of ${total}`, slowest?.name)
 */
export async function* followProgress(
  client: Client,
  stack: StackRef,
  options: FollowProgress = {},
): AsyncGenerator<Progress> {
  const { nestedDepth } = options
  const watch = watching(client, stack, options.before)
  const seen = new Set<string>()
  let ended = false
  let told: string | undefined
  const look = async (call: { signal: AbortSignal }) => {
    let resources: Resource[] = []
    try {
      ended = await watch.ended(call)
      if (watch.stack) resources = await listResources(client, stack, nestedDepth ? { nestedDepth } : {}, call)
    } catch (error) {
      if (!watch.stack || !isGone(error)) throw error
      ended = true
    }
    if (!watch.stack) return undefined
    for (const resource of resources) seen.add(key(resource))
    const looks = JSON.stringify([watch.stack.status, resources.map((resource) => [key(resource), resource.status])])
    if (looks === told) return undefined
    told = looks
    return progress(watch.stack, resources, seen.size)
  }
  for await (const now of polls(options, look, watch.still)) {
    if (now) yield now
    if (ended) return
  }
}

const key = ({ name, stack }: Resource) => `${stack?.id}/${name}`

function progress(stack: Stack, resources: Resource[], total: number): Progress {
  // what a rollback or an update does away with is not listed any more
  const done = stack.status.startsWith('DELETE') ? /^DELETE_C/ : /^(?!INIT).*COMPLETE$/
  const left = resources.filter(({ status }) => !done.test(status))
  const [slowest] = left
    .filter(({ status }) => status.endsWith('_IN_PROGRESS'))
    .toSorted((one, other) => Number(one.updatedAt) - Number(other.updatedAt))
  return { stack, resources, total, done: total - left.length, ...(slowest && { slowest }) }
}
