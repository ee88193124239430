import { NotSimulated } from '../not-simulated.ts'
import type { KeystoneHandler } from './keystone-request.ts'

export const missing: KeystoneHandler = ({ method, self }) => {
  throw new NotSimulated(`Keystone's ${method} ${new URL(self).pathname.replace(/^.*\/identity/, '')}`)
}
