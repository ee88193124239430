import { createSimulator } from '@heatkit/simulator'
import { afterEach, expect, test } from 'vitest'
import worker from './worker.ts'

const platform = globalThis.fetch
afterEach(() => void (globalThis.fetch = platform))

test('a Worker creates a stack, refuses what Heat refuses, and shows what there is', async () => {
  const cloud = createSimulator()
  globalThis.fetch = ((request: Request) => cloud.fetch(request)) as typeof fetch
  const settings = {
    KEY: 'k3y',
    OS_AUTH_URL: `${cloud.url}/identity`,
    OS_USERNAME: 'demo',
    OS_PASSWORD: 'secret',
    OS_PROJECT_NAME: 'demo',
  }
  const ask = (path: string, body?: object, key = 'k3y') => {
    const init = { headers: { authorization: `Bearer ${key}` } }
    const sent = body ? { ...init, method: 'POST', body: JSON.stringify(body) } : init
    return worker.fetch(new Request(`https://worker.example/${path}`, sent), settings)
  }
  expect((await ask('', { name: 'words' }, 'guess')).status).toBe(401)
  expect(cloud.requests).toEqual([])
  expect((await ask('', { name: 'words', length: 12 })).status).toBe(201)
  expect((await ask('', { name: 'words' })).status).toBe(409)
  expect(await (await ask('', { name: 'others', length: 99 })).json()).toEqual({
    error: "Parameter 'length' is invalid: 99 is out of range (min: 1, max: 64)",
  })
  await expect
    .poll(async () => await (await ask('words')).json())
    .toMatchObject({ status: 'CREATE_COMPLETE', outputs: { word: expect.stringMatching(/^\w{12}$/) } })
  expect(await (await ask('')).json()).toEqual([{ name: 'words', status: 'CREATE_COMPLETE' }])
  expect((await ask('none')).status).toBe(404)
})
