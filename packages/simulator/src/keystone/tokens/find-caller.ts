import type { Cloud } from '../../cloud.ts'
import { notFound, unauthorized } from '../faults.ts'
import { isLive } from './is-live.ts'
import { lostOrigin } from './lost-origin.ts'
import type { TokenRecord } from './token-record.ts'

/** The token that a request to Keystone came with. */
export const findCaller = (cloud: Cloud, secret: string | null): TokenRecord => {
  const token = secret === null ? undefined : cloud.tokens.get(secret)
  if (!token || !isLive(cloud, token)) throw unauthorized()
  const lost = lostOrigin(cloud, token)
  if (lost !== undefined) throw notFound(lost)
  return token
}
