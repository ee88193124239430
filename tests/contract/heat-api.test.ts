import { createSimulator, realClock } from '@heatkit/simulator'
import { heatContract } from './heat/heat-contract.ts'

// Heat's times are whole seconds: of a second update within one of its own, only time tells that it has begun
const clock = realClock({ speed: 20 })
const cloud = createSimulator({ clock, enabled: { stackAdopt: true, stackAbandon: true } })
const { fetch } = cloud
const url = `${cloud.url}/identity`
heatContract('the simulated Heat', {
  account: { url, username: 'demo', password: 'secret', project: 'demo' },
  administrator: { url, username: 'admin', password: 'secret', project: 'admin' },
  region: 'RegionOne',
  fetch,
})
