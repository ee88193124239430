import { expect, test } from 'vitest'
import { startWorker } from '../../tests/runtimes/workerd.ts'

test('in workerd, bundled and over the network, the Worker takes a form of Keystone’s and of nobody else', async () => {
  const worker = await startWorker('examples/websso/worker.ts', { OS_AUTH_URL: 'https://cloud.example:5000/v3' })
  const post = (origin: string) =>
    fetch(`${worker.url}/auth/websso`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ token: 'gAAAA' }),
    })
  const taken = await post('https://cloud.example:5000')
  expect([taken.status, taken.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await taken.text()).toContain(`'gAAAA'`)
  const refused = await post('https://evil.example')
  expect(refused.status).toBe(403)
  expect(await refused.text()).not.toContain('gAAAA')
  await worker.close()
})
