import { heatContract } from './heat/heat-contract.ts'
import { realAdministrator, realCloud } from './real-cloud.ts'

const administrator = realAdministrator()
// without a password there is none
heatContract('a real Heat', { ...realCloud(), ...(administrator.password && { administrator }) })
