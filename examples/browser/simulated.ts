import type { Fetch } from '@heatkit/core'
import type { PasswordOptions } from '@heatkit/identity'
import { samples } from './samples.ts'

/** A cloud inside the page. Its code is loaded only when it is chosen. */
export async function simulated(): Promise<{ fetch: Fetch; account: PasswordOptions }> {
  const { createSimulator } = await import('@heatkit/simulator')
  const templates = samples.map(({ id, text }) => [`https://templates.example/${id}.yaml`, text])
  const { fetch, url } = createSimulator({ templates: Object.fromEntries(templates) })
  return { fetch, account: { url: `${url}/identity`, username: 'demo', password: 'secret', project: 'demo' } }
}
