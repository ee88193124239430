import { createSimulator } from '@heatkit/simulator'
import { heatContract } from './heat/heat-contract.ts'

const cloud = createSimulator({ enabled: { stackAdopt: true, stackAbandon: true } })
const { fetch } = cloud
const url = `${cloud.url}/identity`
heatContract('the simulated Heat', {
  account: { url, username: 'demo', password: 'secret', project: 'demo' },
  administrator: { url, username: 'admin', password: 'secret', project: 'admin' },
  region: 'RegionOne',
  fetch,
})
