import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { pythonStr } from '../../python-str.ts'
import type { User } from '../accounts.ts'
import { notFound } from '../faults.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { AccessRule } from '../records.ts'

/** Rules by their id, or new ones; one that the user has already is used again. */
export const addAccessRules = (cloud: Cloud, user: User, given: readonly unknown[]): AccessRule[] =>
  given.map((each) => {
    const { id, service, method, path } = isObject(each) ? each : {}
    const { accessRules } = cloud.records
    const own = [...accessRules.values()].filter((rule) => rule.user === user)
    if (id !== undefined) {
      const rule = own.find((one) => one.id === id)
      if (!rule) throw notFound(`Access Rule: ${pythonStr(id)}`)
      return rule
    }
    if (typeof service !== 'string' || typeof method !== 'string' || typeof path !== 'string')
      throw new KeystoneError(400, 'An access rule has a service, a method and a path.')
    const known = own.find((one) => one.service === service && one.method === method && one.path === path)
    if (known) return known
    const rule = { id: cloud.random.hex(), user, service, method, path }
    accessRules.set(rule.id, rule)
    return rule
  })
