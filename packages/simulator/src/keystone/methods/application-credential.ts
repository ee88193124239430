import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { expected, notFound, unauthorized } from '../faults.ts'
import type { ApplicationCredential } from '../records.ts'
import { findUser } from './find-user.ts'
import type { Method } from './method.ts'

export const applicationCredential: Method = (cloud, data) => {
  const found = find(cloud, data)
  const isOver = (found?.expiresAt ?? Infinity) <= cloud.clock.now()
  if (!found?.user.enabled || isOver || found.secret !== data['secret']) throw unauthorized()
  return { user: found.user, applicationCredential: found }
}

const find = (cloud: Cloud, { id, name, user }: Record<string, unknown>): ApplicationCredential | undefined => {
  const { applicationCredentials } = cloud.records
  if (typeof id === 'string') {
    const found = applicationCredentials.get(id)
    if (!found) throw notFound(`Application Credential: ${id}`)
    return found
  }
  if (typeof name !== 'string') throw expected('name or ID', 'application credential')
  if (!isObject(user)) throw expected('user', 'application credential')
  const owner = findUser(cloud, 'application_credential', user)
  if (!owner) throw notFound(`user: ${String(user['id'] ?? user['name'])}`)
  return [...applicationCredentials.values()].find((one) => one.name === name && one.user === owner)
}
