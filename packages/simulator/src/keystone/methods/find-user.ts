import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import type { User } from '../accounts.ts'
import { expected } from '../faults.ts'
import { KeystoneError } from '../keystone-error.ts'
import { findDomain } from '../tokens/find-domain.ts'

/** The user whom the data of a method name, by id, or by name and domain; there may be none. */
export const findUser = (cloud: Cloud, method: string, wanted: Record<string, unknown>): User | undefined => {
  const { id, name, domain } = wanted
  const { users } = cloud.accounts
  if (id !== undefined) return users.find((user) => user.id === id)
  if (name === undefined)
    throw new KeystoneError(400, `Invalid input for field identity/${method}/user: id or name must be present.`)
  if (!isObject(domain)) throw expected('domain', 'user')
  const home = findDomain(cloud, domain)
  return users.find((user) => user.name === name && user.domain === home)
}
