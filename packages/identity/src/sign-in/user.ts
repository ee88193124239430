import { CloudError, type Reference } from '@heatkit/core'
import { reference } from './scope.ts'

/** Who signs in. */
export interface SignInUser {
  /** Either this or `userId`. */
  username?: string
  userId?: string
  /** Of a user given by name. `{ id: 'default' }` when absent. */
  userDomain?: Reference
}

/** Keystone's spelling of a user. */
export function user({ username, userId, userDomain }: SignInUser): object {
  if (!username === !userId) throw new CloudError('InvalidOptions', 'Give either username or userId.')
  return userId ? { id: userId } : { name: username, domain: reference(userDomain) }
}
