import { createClient, type Fetch } from '@heatkit/core'
import { password } from '@heatkit/identity'
import {
  createStack,
  deleteStack,
  findStack,
  getStack,
  type Stack,
  StackError,
  updateStack,
  waitForStack,
} from '@heatkit/orchestration'

export interface Cloud {
  fetch: Fetch
  /** Of Keystone. */
  url: string
}

/**
 * Creates, updates, deletes and creates again stacks, so many times and some at a time, and names each conclusion that
 * turned out wrong.
 */
export async function cycleStacks(
  { fetch, url }: Cloud,
  { count, concurrency, interval }: { count: number; concurrency: number; interval: number },
): Promise<string[]> {
  const auth = password({ url, username: 'admin', password: 'secret', project: 'admin' })
  const client = createClient({ auth, fetch })
  const soon = { interval, timeout: 60_000 }
  const wrong: string[] = []
  const check = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push(`${what}: ${JSON.stringify(found)}`)
  }
  const cycle = async (index: number) => {
    const name = `cycle-${index}`
    const settled = ({ status, outputs }: Stack) => [status, outputs['value']]
    // some fail to update, and some need no time at all
    const contents = (value: string, fail = false) => template(value, index % 3 ? Math.random() * 3 : 0, fail)
    const fails = index % 5 === 0

    const first = await createStack(client, { name, ...contents('one') })
    const before = await waitForStack(client, first, soon)
    check('created', settled(before), ['CREATE_COMPLETE', 'one'])
    await updateStack(client, first, contents('two', fails))
    const updated = await waitForStack(client, first, { ...soon, before }).catch((error: unknown) => {
      if (error instanceof StackError) return error.status
      throw error
    })
    if (fails) check('failed to update', updated, 'UPDATE_FAILED')
    else check('updated', typeof updated === 'string' ? updated : settled(updated), ['UPDATE_COMPLETE', 'two'])
    await deleteStack(client, first, { ...soon, wait: true })
    check('deleted', (await getStack(client, first)).status, 'DELETE_COMPLETE')
    const second = await createStack(client, { name, ...contents('three') })
    check('created again', second.id === first.id, false)
    check('created again', settled(await waitForStack(client, second, soon)), ['CREATE_COMPLETE', 'three'])
    check('found', (await findStack(client, name))?.id, second.id)
    await deleteStack(client, second, soon)
  }
  const indices = Array.from({ length: count }, (_, index) => index)
  const work = async () => {
    for (let index = indices.pop(); index !== undefined; index = indices.pop()) {
      await cycle(index).catch((error: unknown) => wrong.push(`${index}: ${String(error)}`))
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return wrong
}

const template = (value: string, wait_secs: number, fail: boolean) => ({
  template: {
    heat_template_version: '2018-08-31',
    resources: { one: { type: 'OS::Heat::TestResource', properties: { value, wait_secs, fail } } },
    outputs: { value: { value } },
  },
})
