import { json } from '../http/json.ts'
import { NotSimulated } from '../not-simulated.ts'
import type { KeystoneHandler } from './keystone-request.ts'
import { versionBody } from './version-body.ts'

export const showVersion: KeystoneHandler = ({ cloud, headers }) => {
  if (headers.get('Accept')?.includes('application/json-home')) throw new NotSimulated('the JSON home document')
  return json(200, { version: versionBody(cloud) })
}
