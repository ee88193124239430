import { createSimulator } from '@heatkit/simulator'
import { serve } from '@heatkit/simulator/node'
import { expect, test } from 'vitest'
import { startWorker } from '../../tests/runtimes/workerd.ts'

test('in workerd, bundled and over the network, the Worker creates a stack and shows its output', async () => {
  const cloud = await serve((url) => createSimulator({ url }))
  const worker = await startWorker('examples/worker/worker.ts', {
    KEY: 'k3y',
    OS_AUTH_URL: `${cloud.url}/identity`,
    OS_USERNAME: 'demo',
    OS_PASSWORD: 'secret',
    OS_PROJECT_NAME: 'demo',
  })
  const headers = { authorization: 'Bearer k3y' }
  expect((await fetch(worker.url)).status).toBe(401)
  const created = await fetch(worker.url, { method: 'POST', headers, body: '{"name":"words","length":12}' })
  expect(created.status).toBe(201)
  await expect
    .poll(async () => (await fetch(`${worker.url}/words`, { headers })).json())
    .toMatchObject({ status: 'CREATE_COMPLETE', outputs: { word: expect.stringMatching(/^\w{12}$/) } })
  await worker.close()
  await cloud.close()
})
