import { createSimulator } from '@heatkit/simulator'
import { heatContract } from './heat/heat-contract.ts'

const { url, fetch } = createSimulator()
heatContract('the simulated Heat', {
  account: { url: `${url}/identity`, username: 'demo', password: 'secret', project: 'demo' },
  region: 'RegionOne',
  fetch,
})
