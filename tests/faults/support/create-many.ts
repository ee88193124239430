import { createClient, type HttpError } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createStack, listStacks } from '@heatkit/orchestration'
import { createSimulator } from '@heatkit/simulator'
import { unreliable } from './unreliable.ts'

export interface Outcome {
  /** Stacks that there are in the end, of those that were asked for. */
  made: number
  /** Callers that were given a stack which is not the one of that name. */
  wrong: number
  /** Callers that were refused, by the code of their error. */
  refused: Record<string, number>
  /** Of stacks that somebody else had made before: callers that were given such a one, or were not told that the name is taken. */
  stolen: number
  faults: Record<string, number>
}

/** Creates so many stacks, some at a time, on a cloud whose answers get lost; and each fiftieth with a name that is taken. */
export async function createMany(count: number, { concurrency = 50 } = {}): Promise<Outcome> {
  const cloud = createSimulator()
  // an administrator has no quota of stacks
  const auth = password({ url: `${cloud.url}/identity`, username: 'admin', password: 'secret', project: 'admin' })
  const template = { heat_template_version: '2018-08-31' }
  const sound = createClient({ auth, fetch: cloud.fetch })
  const { fetch, counts } = unreliable(cloud.fetch)
  const client = createClient({ auth, fetch })
  const taken = new Map<string, string>()
  for (let index = 0; index < count; index += 50) {
    const { name, id } = await createStack(sound, { name: `taken-${index}`, template })
    taken.set(name, id)
  }
  const wanted = [...Array.from({ length: count }, (_, index) => `stack-${index}`), ...taken.keys()]
  const given = new Map<string, string>()
  const outcome: Outcome = { made: 0, wrong: 0, refused: {}, stolen: 0, faults: counts }
  const work = async () => {
    for (let name = wanted.pop(); name; name = wanted.pop()) {
      try {
        given.set(name, (await createStack(client, { name, template })).id)
        if (taken.has(name)) outcome.stolen += 1
      } catch (error) {
        const { code } = error as HttpError
        if (!taken.has(name)) outcome.refused[code] = (outcome.refused[code] ?? 0) + 1
        else if (code !== 'StackExists') outcome.stolen += 1
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  for await (const { name, id } of listStacks(sound, { pageSize: 1_000 })) {
    if (taken.has(name)) continue
    outcome.made += 1
    if (given.get(name) !== id) outcome.wrong += 1
  }
  return outcome
}
