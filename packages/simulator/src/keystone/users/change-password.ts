import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import { expected, notFound, unauthorized } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { revokeTokensOf } from './revoke-tokens-of.ts'

/** Whoever knows the old password may; no token is asked for. All tokens of the user end. */
export const changePassword: KeystoneHandler = async ({ cloud, params, body }) => {
  const { user: given } = await body()
  const { user: id = '' } = params
  const { password, original_password: original } = isObject(given) ? given : {}
  if (typeof password !== 'string') throw expected('password', 'user')
  const user = cloud.accounts.users.find((one) => one.id === id)
  if (!user) throw notFound(`user: ${id}`)
  if (!user.enabled || user.password !== original) throw unauthorized()
  user.password = password
  revokeTokensOf(cloud, user)
  return json(204)
}
