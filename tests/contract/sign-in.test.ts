import { createSimulator } from '@heatkit/simulator'
import { factorsContract } from './factors-contract.ts'
import { signInContract } from './sign-in-contract.ts'

const roles = ['member', 'heat_stack_owner']
const { url, fetch } = createSimulator({
  users: [
    { name: 'demo', password: 'secret', projects: { demo: roles, demo2: roles } },
    { name: 'admin', password: 'secret', projects: { admin: ['admin'], demo: ['admin'] }, systemRoles: ['admin'] },
  ],
})
const cloud = {
  account: { url: `${url}/identity`, username: 'demo', password: 'secret', project: 'demo' },
  administrator: { username: 'admin', password: 'secret' },
  otherProject: 'demo2',
  region: 'RegionOne',
  fetch,
}
signInContract('the simulator’s Keystone', cloud)
factorsContract('factors at the simulator’s Keystone', cloud)
