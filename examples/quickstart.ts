// Creates a server with a volume from a template URL, shows what happens as it happens, and then the outputs.
// By itself it runs on a simulated cloud. With OS_CLOUD, or OS_AUTH_URL and its companions, it is the real thing:
//   npm run quickstart -- [--name web] [--template-url https://...] [--delete] [key_name=mine flavor=m1.small image=cirros]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { fromCloud } from '@heatkit/identity/node'
import { orchestration } from '@heatkit/orchestration'
import { createSimulator } from '@heatkit/simulator'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string', default: 'quickstart' },
    'template-url': { type: 'string', default: 'https://example.org/server-with-volume.yaml' },
    delete: { type: 'boolean', default: false },
  },
})
const given = Object.fromEntries(positionals.map((each) => each.split(/=(.*)/s).slice(0, 2)))
const template = new URL('templates/server-with-volume.yaml', import.meta.url)
const simulator = createSimulator({ templates: { [values['template-url']]: readFileSync(template, 'utf8') } })

const simulated = {
  auth: password({ url: `${simulator.url}/identity`, username: 'demo', password: 'secret', project: 'demo' }),
  region: 'RegionOne',
  fetch: simulator.fetch,
}
const { OS_CLOUD, OS_AUTH_URL } = process.env
const client = createClient(OS_CLOUD || OS_AUTH_URL ? await fromCloud() : simulated).extend(orchestration)

const stack = await client.orchestration.createStack({
  name: values.name,
  templateUrl: values['template-url'],
  parameters: { key_name: 'demo-key', flavor: 'm1.small', image: 'cirros', ...given },
  timeoutMinutes: 10,
})
for await (const event of client.orchestration.followEvents(stack)) {
  console.log(event.time.toISOString(), event.resourceName.padEnd(12), event.status)
}
const { status, outputs } = await client.orchestration.waitForStack(stack)
console.log(status, outputs)

if (values.delete) {
  await client.orchestration.deleteStack(stack, { wait: true })
  console.log('deleted')
}
