import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import { NotSimulated } from '../../not-simulated.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'
import { checkUser } from './check-user.ts'
import { findUserOfPath } from './find-user-of-path.ts'
import { revokeTokensOf } from './revoke-tokens-of.ts'
import { userView } from './user-view.ts'

/** Changes `enabled`, `password` and `options`, of which the others stay. */
export const updateUser: KeystoneHandler = async (request) => {
  const { user: given } = await request.body()
  const changes = isObject(given) ? given : {}
  checkUser(changes, [])
  requireAdmin(request, 'update_user')
  const user = findUserOfPath(request, 'update_user')
  const { enabled, password, options, ...others } = changes
  const [other] = Object.keys(others)
  if (other !== undefined) throw new NotSimulated(`changing ${other} of a user`)
  if (typeof enabled === 'boolean') user.enabled = enabled
  if (typeof password === 'string') user.password = password
  if (isObject(options)) user.options = { ...user.options, ...options }
  if (enabled === false || password !== undefined) revokeTokensOf(request.cloud, user)
  return json(200, { user: { ...userView(request.cloud, user), extra: {} } })
}
