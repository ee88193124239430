import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { orchestration } from '@heatkit/orchestration'

const client = createClient({
  auth: password({ url: 'https://cloud.example/identity', username: 'demo', password: 'secret', project: 'demo' }),
  region: 'RegionOne',
}).extend(orchestration)

const stack = await client.orchestration.createStack({
  name: 'web',
  templateUrl: 'https://example.org/server-with-volume.yaml',
  parameters: { key_name: 'demo-key', flavor: 'm1.small', image: 'cirros' },
})
for await (const event of client.orchestration.followEvents(stack)) console.log(event.resourceName, event.status)
const { outputs } = await client.orchestration.waitForStack(stack)
console.log(outputs)
