// Lists the stacks of a Rackspace account, region by region, and the services that it has.
// By itself it runs on a simulated account. With RACKSPACE_USERNAME and RACKSPACE_API_KEY set it is the real thing, of the
// United Kingdom with RACKSPACE_UK=1:
//   node --conditions=@heatkit/source examples/rackspace.ts
import { createClient } from '@heatkit/core'
import { rackspace, rackspaceUk, rackspaceUs } from '@heatkit/identity'
import { createStack, listStacks } from '@heatkit/orchestration'
import { createSimulator } from '@heatkit/simulator'

const { RACKSPACE_USERNAME: username, RACKSPACE_API_KEY: apiKey, RACKSPACE_UK } = process.env
const simulator = createSimulator({
  region: ['DFW', 'IAD'],
  users: [{ name: 'ada', password: 'secret', apiKey: 'k3y', projects: { 123456: ['member'] } }],
})

const client =
  username && apiKey
    ? createClient({ auth: rackspace({ username, apiKey }, RACKSPACE_UK ? rackspaceUk : rackspaceUs) })
    : createClient({
        auth: rackspace({ username: 'ada', apiKey: 'k3y' }, `${simulator.url}/rackspace/v2.0`),
        fetch: simulator.fetch,
      })
if (!username) await createStack(client, { name: 'web', template: { heat_template_version: '2013-05-23' } })

const { user, expiresAt, catalog } = await client.session()
console.log(`${user?.name}, until ${expiresAt?.toISOString()}`)
const regions = catalog.filter(({ type }) => type === 'orchestration').flatMap(({ region }) => region ?? [])
for (const region of regions) {
  for await (const { name, status } of listStacks(client.with({ region }))) console.log(region, name, status)
}
for (const type of new Set(catalog.map((row) => row.type))) {
  console.log(type.padEnd(18), catalog.find((row) => row.type === type)?.tenantId)
}
