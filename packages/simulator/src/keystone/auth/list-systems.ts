import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'

export const listSystems: KeystoneHandler = ({ caller, self }) =>
  json(200, { system: caller().user.systemRoles.length > 0 ? [{ all: true }] : [], links: { self } })
