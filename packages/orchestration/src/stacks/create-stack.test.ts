import { expect, test } from 'vitest'
import { createStack } from '../index.ts'
import { scripted } from '../testing/scripted.ts'

const refused = (status: number, type: string) => Response.json({ error: { type, message: 'no' } }, { status })

/** A Heat with one stack, whose files are said; of creating it tells what the test says, and what it is asked. */
function heat(answers: (() => Response)[], files: (sent: Record<string, string>) => object) {
  const asked: string[] = []
  let sent: Record<string, string> = {}
  const client = scripted(async (request) => {
    const { pathname, search } = new URL(request.url)
    asked.push(`${request.method} ${pathname.replace('/v1/p/', '')}${search}`)
    if (request.method === 'POST') {
      ;({ files: sent } = (await request.json()) as { files: typeof sent })
      return (answers.shift() ?? (() => refused(409, 'StackExists')))()
    }
    return Response.json(pathname.endsWith('/files') ? files(sent) : { stacks: [{ id: 'theirs' }] })
  })
  return { client, asked }
}
const gateway = () => new Response('<h1>504</h1>', { status: 504 })
const web = { name: 'web', files: { 'a.sh': 'echo' } }

test('a stack that is there after the answer was lost, and has our mark, is ours', async () => {
  const { client, asked } = heat([gateway], (sent) => sent)
  expect(await createStack(client, web)).toEqual({ name: 'web', id: 'theirs' })
  expect(asked).toEqual(['POST stacks', 'GET stacks?name=web', 'GET stacks/web/theirs/files'])
})

test('a stack that was there before is never ours, though its files are the same and the answer was lost', async () => {
  const { client, asked } = heat([gateway], () => ({ 'a.sh': 'echo', 'heatkit:made-by:1-2-3-4': '' }))
  await expect(createStack(client, web)).rejects.toMatchObject({ status: 409, code: 'StackExists' })
  expect(asked.filter((line) => line === 'POST stacks').length).toBe(2)
})

test('a name that is taken is said at once, and so is what else Heat refuses', async () => {
  for (const [status, type] of [
    [409, 'StackExists'],
    [400, 'StackValidationFailed'],
    [403, 'Forbidden'],
  ] as const) {
    const { client, asked } = heat([() => refused(status, type)], () => ({}))
    await expect(createStack(client, web)).rejects.toMatchObject({ code: type })
    expect(asked).toEqual(['POST stacks'])
  }
})

test('after a 500 of Heat itself the stack is looked for once, and not asked for again', async () => {
  const { client, asked } = heat([() => refused(500, 'MessagingTimeout')], () => ({}))
  await expect(createStack(client, web)).rejects.toMatchObject({ status: 500 })
  expect(asked.filter((line) => line.startsWith('POST'))).toEqual(['POST stacks'])
  const made = heat([() => refused(500, 'MessagingTimeout')], (sent) => sent)
  expect((await createStack(made.client, web)).id).toBe('theirs')
})

test('a service that says nothing at all is given up with the first cause, and an abort ends it at once', async () => {
  let asked = 0
  const client = scripted(async ({ method }) => {
    asked += Number(method === 'POST')
    throw new TypeError('fetch failed')
  })
  await expect(createStack(client, web)).rejects.toMatchObject({ code: 'Unreachable', method: 'POST' })
  expect(asked).toBe(2)
  const controller = new AbortController()
  const hanging = scripted(() => new Promise((_, reject) => controller.signal.addEventListener('abort', reject)))
  const create = createStack(hanging, web, { signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(create).rejects.toBe(controller.signal.reason)
})
