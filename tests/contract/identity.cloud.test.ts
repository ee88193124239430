import { factorsContract } from './factors-contract.ts'
import { realCloud } from './real-cloud.ts'
import { signInContract } from './sign-in-contract.ts'

// names of the devcloud, unless the environment says others
const {
  OS_ADMIN_USERNAME: username = 'admin',
  OS_ADMIN_PASSWORD: password = 'adminpass',
  OS_OTHER_PROJECT_NAME: otherProject = 'demo2',
} = process.env

const cloud = { ...realCloud(), administrator: { username, password }, otherProject }
signInContract('a real Keystone', cloud)
factorsContract('factors at a real Keystone', cloud)
