import { expect, test } from 'vitest'
import { createClient, HttpError, isStatus, NetworkError, path, readRefusal } from './index.ts'
import { fakeCloud } from './testing/fake-cloud.ts'

test('a call gives the decoded body of the service that the catalog names', async () => {
  const cloud = fakeCloud(() => Response.json({ stacks: [] }))
  const client = createClient(cloud.options)
  expect(await client.request('orchestration', path`stacks`, { query: { limit: 5, marker: undefined } })).toEqual({
    stacks: [],
  })
  expect(cloud.seen).toEqual([
    { method: 'GET', url: 'https://heat.example/v1/p1/stacks?limit=5', token: 'token-1', body: '' },
  ])
})

test('a thousand callers wait for one sign-in', async () => {
  const cloud = fakeCloud(() => Response.json({}))
  const client = createClient(cloud.options)
  await Promise.all(Array.from({ length: 1_000 }, () => client.request('orchestration', 'stacks')))
  expect(cloud.signIns).toBe(1)
})

test('a refused token is replaced once, and the request repeated with its body', async () => {
  const cloud = fakeCloud(({ token }) =>
    token === 'token-1' ? new Response('no', { status: 401 }) : Response.json({ ok: true }),
  )
  const client = createClient(cloud.options)
  expect(await client.request('orchestration', 'stacks', { method: 'POST', json: { a: 1 } })).toEqual({ ok: true })
  expect(cloud.seen.map(({ token, body }) => [token, body])).toEqual([
    ['token-1', '{"a":1}'],
    ['token-2', '{"a":1}'],
  ])
})

test('a service that never accepts a token is asked twice, and its answer thrown', async () => {
  const cloud = fakeCloud(() => Response.json({ error: { message: 'Unauthorized', code: 401 } }, { status: 401 }))
  const client = createClient(cloud.options)
  const error = await client.request('orchestration', 'stacks').catch((reason: unknown) => reason)
  expect(isStatus(error, 401)).toBe(true)
  expect((error as HttpError).message).toBe('GET https://heat.example/v1/p1/stacks answered 401: Unauthorized')
  expect(cloud.seen.length).toBe(2)
})

test('what has passed is repeated, what has not is thrown with its reason', async () => {
  let tries = 0
  const cloud = fakeCloud(() => {
    tries += 1
    return tries < 3 ? new Response('busy', { status: 503, headers: { 'retry-after': '0' } }) : Response.json({ tries })
  })
  expect(await createClient(cloud.options).request('orchestration', 'stacks')).toEqual({ tries: 3 })
  const post = await createClient(fakeCloud(() => new Response('busy', { status: 503 })).options)
    .request('orchestration', 'stacks', { method: 'POST', json: {} })
    .catch((reason: unknown) => reason)
  expect(post).toMatchObject({ name: 'HttpError', code: 'Http503', status: 503, reason: 'busy' })
})

test('an abort is the caller’s own reason, and stops the request', async () => {
  let signal: AbortSignal | undefined
  const cloud = fakeCloud(({ request }) => {
    signal = request.signal
    return new Promise<Response>(() => {})
  })
  const controller = new AbortController()
  const call = createClient(cloud.options).request('orchestration', 'stacks', { signal: controller.signal })
  await cloud.asked
  controller.abort(new Error('enough'))
  await expect(call).rejects.toThrow('enough')
  expect(signal?.aborted).toBe(true)
})

test('no answer within the deadline is a NetworkError', async () => {
  const cloud = fakeCloud(() => new Promise<Response>(() => {}))
  const error = await createClient({ ...cloud.options, timeout: 60 })
    .request('orchestration', 'stacks')
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'Timeout' })
})

test('a method in small letters is no excuse to repeat a POST, and a path may begin with a slash', async () => {
  const cloud = fakeCloud(() => new Response('busy', { status: 503, headers: { 'retry-after': '0' } }))
  const call = createClient(cloud.options).request('orchestration', '/stacks', { method: 'post', json: {} })
  await expect(call).rejects.toThrow('answered 503')
  expect(cloud.seen).toMatchObject([{ method: 'POST', url: 'https://heat.example/v1/p1/stacks' }])
})

test('a page of an error that never ends its head costs no time, and neither do tags without an end', () => {
  for (const tag of ['<head', '<p ']) {
    const page = tag.repeat(400_000)
    const { reason } = readRefusal({ method: 'GET', url: '' }, new Response(null, { status: 502 }), page, [])
    expect(reason.length).toBeLessThanOrEqual(1_000)
  }
})

test('a secret is taken out however the service spells it', () => {
  const secret = 'pässwört "1"'
  for (const spelled of [
    secret,
    JSON.stringify(secret),
    '"p\\u00e4ssw\\u00f6rt \\"1\\""',
    encodeURIComponent(secret),
  ]) {
    const { reason } = readRefusal({ method: 'GET', url: '' }, new Response(null, { status: 400 }), spelled, [secret])
    expect(reason).toContain('[hidden]')
    expect(reason).not.toMatch(/ss/)
  }
})

test('a secret that begins with another is taken out whole, and a value does not change what callers branch on', () => {
  const body = JSON.stringify({ error: { type: 'StackExists', message: 'pass and passw0rd' } })
  const response = new Response(null, { status: 409 })
  const call = { method: 'POST', url: '' }
  const refusal = readRefusal(call, response, body, ['pass', 'passw0rd', 'Stack'])
  expect(refusal).toMatchObject({ type: 'StackExists', reason: '[hidden] and [hidden]' })
  expect(readRefusal(call, response, body, ['StackExists'])).toMatchObject({ type: '[hidden]' })
})
