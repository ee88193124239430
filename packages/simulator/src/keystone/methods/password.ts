import { isObject } from '../../is-object.ts'
import { expected, unauthorized } from '../faults.ts'
import { findUser } from './find-user.ts'
import type { Method } from './method.ts'

export const password: Method = (cloud, data) => {
  const wanted = data['user']
  if (!isObject(wanted)) throw expected('user', 'password')
  const user = findUser(cloud, 'password', wanted)
  if (!user?.enabled || user.password !== wanted['password']) throw unauthorized()
  return { user }
}
