import type { User } from '../accounts.ts'
import { forbidden, notFound } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneRequest } from '../keystone-request.ts'

/** The user that a path names, whom only they themselves and administrators may touch. */
export const findUserOfPath = ({ cloud, caller, params }: KeystoneRequest, action: string): User => {
  const { user: id = '' } = params
  const asking = caller()
  if (asking.user.id !== id && !isAdmin(asking)) throw forbidden(`identity:${action}`)
  const user = cloud.accounts.users.find((one) => one.id === id)
  if (!user) throw notFound(`user: ${id}`)
  return user
}
