import { type Client, type HttpError, isStatus, path, sleep } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { passing } from '../passing.ts'
import { list, type Loose, required, under } from '../read.ts'
import { MARK } from './mark.ts'
import type { StackRef } from './stack.ts'

/** How long to go on while the answers get lost, in milliseconds. */
const PATIENCE = 120_000

/**
 * Asks for a stack until it is known whether there is one. A lost answer tells nothing: the stack may be there, or come later. So
 * the request carries a mark, and only a stack that has it is ours; that there are no two of one name, Heat sees to.
 */
export async function makeStack(
  client: Client,
  { json, secrets }: { json: Loose; secrets: string[] },
  options: CallOptions = {},
): Promise<StackRef> {
  const name: string = json['stack_name']
  const mark = MARK + crypto.getRandomValues(new Uint32Array(4)).join('-')
  const began = performance.now()
  let lost: HttpError | undefined
  for (let round = 0, unheard = 0; ; round += 1) {
    try {
      return await client.request('orchestration', 'stacks', {
        ...options,
        method: 'POST',
        json: { ...json, files: { ...json['files'], [mark]: '' } },
        secrets,
        read: under('stack', (stack) => ({ name, id: required(stack, 'id') })),
      })
    } catch (error) {
      options.signal?.throwIfAborted()
      // that the name is taken is no news once an answer was lost
      const taken = lost && isStatus(error, 409)
      if (!taken && !passing(error) && (error as HttpError).code !== 'UnexpectedAnswer') throw error
      lost = error as HttpError
    }
    const made = await findMarked(client, name, mark, options).catch((error: unknown) => {
      options.signal?.throwIfAborted()
      if (!passing(error)) throw lost!
    })
    if (made?.id) return made
    unheard = made ? 0 : unheard + 1
    // somebody else has the name; and Heat's own 500 may have a reason that stays
    const refused = made && (lost.status === 409 || lost.status === 500)
    if (refused || unheard > 1 || performance.now() - began > PATIENCE) throw lost
    await sleep(Math.min(250 * 2 ** round, 5_000) * (0.75 + Math.random() / 2), options.signal)
  }
}

/** The stack of a name that carries the mark, without an id where there is none. */
async function findMarked(client: Client, name: string, mark: string, options: CallOptions) {
  for (const id of await client.request('orchestration', 'stacks', { ...options, query: { name }, read: readIds })) {
    const files = await client.request<Loose>('orchestration', path`stacks/${name}/${id}/files`, options)
    if (mark in files) return { name, id }
  }
  return { name, id: '' }
}

const readIds = list('stacks', (row) => required(row, 'id'))
