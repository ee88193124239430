import type { Cloud } from '../../cloud.ts'
import { isLive } from './is-live.ts'
import { lostOrigin } from './lost-origin.ts'
import type { TokenRecord } from './token-record.ts'

/** A token that may still be used. */
export const findToken = (cloud: Cloud, secret: string | null): TokenRecord | undefined => {
  const token = secret === null ? undefined : cloud.tokens.get(secret)
  return token && isLive(cloud, token) && !lostOrigin(cloud, token) ? token : undefined
}
