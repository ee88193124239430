import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import type { Named } from '../accounts.ts'
import { unauthorized } from '../faults.ts'

/** The domain that a user or a project is named in. */
export const findDomain = (cloud: Cloud, wanted: unknown): Named => {
  const { id, name } = isObject(wanted) ? wanted : {}
  const domain = cloud.accounts.domains.find((one) => (name === undefined ? one.id === id : one.name === name))
  if (!domain) throw unauthorized()
  return domain
}
