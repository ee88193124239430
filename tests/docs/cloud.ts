// Runs before each snippet of the docs: the cloud that they name is simulated, and the names that they leave out are there.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as core from '@heatkit/core'
import * as identity from '@heatkit/identity'
import * as orchestration from '@heatkit/orchestration'
import * as simulator from '@heatkit/simulator'

const read = (name: string) => readFileSync(new URL(`../../examples/templates/${name}`, import.meta.url), 'utf8')
const projects = { demo: ['member'] }
const cloud = simulator.createSimulator({
  identityV2: true,
  users: [
    { name: 'demo', password: 'secret', projects },
    { name: 'ada', password: 'secret', apiKey: 'k3y', projects },
    { name: 'ada', password: 'secret', domain: 'rackspace_cloud_domain', projects: { '123456_Flex': ['member'] } },
  ],
  region: ['RegionOne', 'DFW', 'IAD'],
  clock: simulator.realClock({ speed: 20 }),
  enabled: { stackAdopt: true, stackAbandon: true },
  templates: Object.fromEntries(
    ['server-with-volume.yaml', 'words.yaml', 'words-updated.yaml'].flatMap((name) => [
      [`https://example.org/${name}`, read(name)],
      [`http://127.0.0.1:8008/${name}`, read(name)],
    ]),
  ),
})
// a simulator that a snippet makes runs as fast, and knows the same template
const auth = identity.password({ url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' })
const client = core.createClient({ auth, region: 'RegionOne', fetch: cloud.fetch }).extend(orchestration.orchestration)
process.env['OS_CLIENT_CONFIG_FILE'] = fileURLToPath(new URL('clouds.yaml', import.meta.url))
const simulated: [RegExp, string][] = [
  [/^https:\/\/identity\.api\.rackspacecloud\.com/, `${cloud.url}/rackspace`],
  [/^https:\/\/keystone\.api\.\w+\.rackspacecloud\.com/, `${cloud.url}/identity`],
]
globalThis.fetch = ((request: Request) => {
  const url = simulated.reduce((address, [host, here]) => address.replace(host, here), request.url)
  return cloud.fetch(new Request(url, request))
}) as typeof fetch
// what a page has beside them
const items = new Map<string, string>()
const sessionStorage = {
  getItem: (key: string) => items.get(key) ?? null,
  setItem: (key: string, value: string) => void items.set(key, value),
  removeItem: (key: string) => void items.delete(key),
}
Object.defineProperty(globalThis, 'sessionStorage', { value: sessionStorage })
Object.assign(globalThis, core, identity, orchestration, { auth, client })
