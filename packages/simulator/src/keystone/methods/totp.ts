import { isObject } from '../../is-object.ts'
import { expected, unauthorized } from '../faults.ts'
import { findUser } from './find-user.ts'
import type { Method } from './method.ts'
import { totpCode } from './totp-code.ts'

/** Takes the passcode of now and of the half minute before, as often as it comes. */
export const totp: Method = async (cloud, data) => {
  const wanted = data['user']
  if (!isObject(wanted)) throw expected('user', 'None')
  const user = findUser(cloud, 'totp', wanted)
  if (!user?.enabled) throw unauthorized()
  const now = cloud.clock.now()
  for (const { type, blob, user: owner } of cloud.records.credentials.values()) {
    if (type !== 'totp' || owner !== user) continue
    const codes = await Promise.all([totpCode(blob, now), totpCode(blob, now - 30_000)])
    if (codes.some((code) => code === wanted['passcode'])) return { user }
  }
  throw unauthorized()
}
