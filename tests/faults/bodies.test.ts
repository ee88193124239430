import { describe, expect, test } from 'vitest'
import { CloudError } from '@heatkit/core'
import { getStack, listStacks, suspendStack } from '@heatkit/orchestration'
import { clientOf, rejection, stubCloud } from './support/stub-cloud.ts'

const ref = { name: 'web', id: 'i1' }
const wire = {
  stack: {
    id: 'i1',
    stack_name: 'web',
    stack_status: 'CREATE_COMPLETE',
    description: 'd'.repeat(1_700),
    creation_time: '2026-11-23T13:00:00Z',
    outputs: [{ output_key: 'ip', output_value: '10.0.0.1' }],
    parameters: { size: '12' },
    disable_rollback: true,
  },
}
const json = JSON.stringify(wire)
const text =
  (body: BodyInit | null, init: ResponseInit = {}) =>
  () =>
    new Response(body, init)
const ask = (answer: () => Response | Promise<Response>) => {
  const cloud = stubCloud({ service: answer })
  return { cloud, client: clientOf(cloud, { maxResponseSize: 100_000 }) }
}

test(`an answer cut off at any of its ${json.length} bytes is a typed error, never a part of a stack`, async () => {
  for (let end = 0; end < json.length; end += 1) {
    const { client } = ask(text(json.slice(0, end)))
    expect(await rejection(getStack(client, ref))).toMatchObject({ name: 'HttpError', code: 'UnexpectedAnswer' })
  }
})

test('a body that breaks off is asked for again when that is safe, and is a typed error', async () => {
  const bytes = new TextEncoder().encode(json)
  for (const end of [0, 1, 100, bytes.length - 1, bytes.length]) {
    const broken = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(bytes.slice(0, end))
            controller.error(new TypeError('terminated'))
          },
        }),
      )
    let first = true
    const once = ask(() => {
      const answer = first ? broken() : Response.json(wire)
      first = false
      return answer
    })
    expect(await getStack(once.client, ref)).toMatchObject({ name: 'web' })
    expect(once.cloud.calls.length).toBe(2)
    const post = ask(broken)
    expect(await rejection(suspendStack(post.client, ref))).toMatchObject({
      name: 'NetworkError',
      code: 'Truncated',
    })
    expect(post.cloud.calls.length).toBe(1)
  }
})

describe('what is not a stack is a typed error', () => {
  const html = { headers: { 'content-type': 'text/html' } }
  const deep = '['.repeat(50_000)
  const rows: [string, () => Response][] = [
    ['HTML with 200', text('<html><body>Sign in to the hotel network</body></html>', html)],
    ['HTML with 502', text('<html><body><h1>502 Bad Gateway</h1></body></html>', { ...html, status: 502 })],
    ['nothing with 200', text(null)],
    ['empty text', text('')],
    ['white space', text(' \n ')],
    ['HTML with 202', text('<html>The request is accepted</html>', { ...html, status: 202 })],
    ['null', text('null')],
    ['a list', text('[]')],
    ['a text', text('"x"')],
    ['a number', text('1e999')],
    ['true', text('true')],
    ['an empty object', text('{}')],
    ['a prototype', text('{"__proto__": {"stack": {"id": "x"}}}')],
    ['a stack of null', text('{"stack": null}')],
    ['a stack that is a list', text('{"stack": []}')],
    ['a stack that is a text', text('{"stack": "web"}')],
    ['a stack without a name', text('{"stack": {"id": "i", "stack_status": "X"}}')],
    ['a stack whose id is a number', text('{"stack": {"id": 5, "stack_name": "web", "stack_status": "X"}}')],
    [
      'a stack whose outputs are a text',
      text('{"stack": {"id": "i", "stack_name": "web", "stack_status": "X", "outputs": "x"}}'),
    ],
    [
      'a stack whose outputs are null',
      text('{"stack": {"id": "i", "stack_name": "web", "stack_status": "X", "outputs": [null]}}'),
    ],
    ['UTF-16', text(new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))],
    ['bytes that are no text', text(new Uint8Array([0xc3, 0x28, 0xa0]))],
    ['fifty thousand brackets', text(deep)],
    ['a comment', text('{} // x')],
    ['two objects', text('{}{}')],
    ['NaN', text('NaN')],
    ['no content', text(null, { status: 204 })],
    ['nothing new', text(null, { status: 304 })],
    ['versions', text('{"versions": []}', { status: 300 })],
  ]
  for (const [what, answer] of rows) {
    test(`${what}`, async () => {
      const before = Object.getOwnPropertyNames(Object.prototype).join()
      for (const call of [
        getStack,
        async (client: never) => {
          for await (const _ of listStacks(client));
        },
      ]) {
        const error = await rejection(call(ask(answer).client as never, ref))
        expect(error).toBeInstanceOf(CloudError)
        expect(error.name).toBe('HttpError')
        expect(error.message.length).toBeLessThan(2_000)
      }
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
      expect(({} as { stack?: unknown }).stack).toBe(undefined)
    })
  }

  test('but a byte order mark, doubled keys and unknown fields are put up with', async () => {
    for (const body of [
      `\ufeff${json}`,
      json.replace('{"id"', '{"id":"old","id"'),
      json.replace('{"id"', '{"__proto__":{"x":1},"new":[],"id"'),
    ]) {
      expect(await getStack(ask(text(body)).client, ref)).toMatchObject({ id: 'i1', name: 'web' })
    }
  })

  test('and an empty answer, null, prose with 202 are no body', async () => {
    for (const answer of [
      text(null, { status: 204 }),
      text(''),
      text('null'),
      text('Accepted', { status: 202 }),
      text('<p>ok', { status: 202, ...html }),
    ]) {
      expect(await ask(answer).client.request('orchestration', 'x', { method: 'POST' })).toBe(undefined)
    }
  })
})

test('a body without an end is given up at the limit, and its sender told', async () => {
  for (const status of [200, 202, 400, 401, 500]) {
    let sent = 0
    let cancelled = 0
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 10_000
            controller.enqueue(new Uint8Array(10_000).fill(32))
          },
          cancel: () => void (cancelled += 1),
        }),
        { status },
      )
    const { client } = ask(endless)
    const error = await rejection(client.request('orchestration', 'x', { method: 'POST' }))
    expect(error).toMatchObject({ name: 'NetworkError', code: 'TooLarge' })
    expect(sent).toBeLessThan(300_000)
    expect(cancelled).toBeGreaterThan(0)
  }
  const signIn = stubCloud({
    identity: () =>
      new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(10_000)) })),
  })
  expect(await rejection(clientOf(signIn, { maxResponseSize: 50_000 }).session())).toMatchObject({ code: 'TooLarge' })
})

test('an abort and a deadline within a body tell its sender', async () => {
  for (const [limit, method] of [
    [() => ({ timeout: 150 }), 'POST'],
    [() => ({ timeout: 450 }), 'GET'],
    [() => ({ signal: AbortSignal.timeout(150) }), 'GET'],
  ] as const) {
    const { promise: cancelled, resolve } = Promise.withResolvers<void>()
    const { client } = ask(() => new Response(new ReadableStream({ cancel: () => resolve() })))
    await rejection(client.request('orchestration', 'x', { method, ...limit() }))
    await cancelled
  }
})
