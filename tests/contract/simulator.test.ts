import { createSimulator } from '@heatkit/simulator'
import { contract } from './contract.ts'

const { url, fetch } = createSimulator()
contract('the simulator', {
  account: { url: `${url}/identity`, username: 'demo', password: 'secret', project: 'demo' },
  region: 'RegionOne',
  fetch,
})
