import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import type { Role } from '../accounts.ts'
import { KeystoneError } from '../keystone-error.ts'

/** The roles that a credential is to have: the maker's own, or some of them. */
export const checkRoles = (cloud: Cloud, given: unknown, own: Role[]): Role[] => {
  if (!Array.isArray(given)) return own
  const roles = given.map((each: unknown) => {
    const { id, name } = isObject(each) ? each : {}
    const role = cloud.accounts.roles.find((one) => (id === undefined ? one.name === name : one.id === id))
    if (!role) throw new KeystoneError(404, `Role ${String(name ?? id)} is not defined`)
    return role
  })
  if (roles.every((role) => own.includes(role))) return roles
  const reason = 'Cannot create an application credential with unassigned role'
  throw new KeystoneError(400, `Invalid application credential: ${reason}`)
}
