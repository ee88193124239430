import type { Session } from '@heatkit/core'
import type { SessionStore } from './session-store.ts'

/**
 * Keeps a session for several clients of one program, such as one for each request that a server answers.
 *
 * @example
 * const store = memoryStore()
 * const client = createClient({ auth: stored(store, auth) })
 */
export function memoryStore(): SessionStore {
  let kept: Session | undefined
  return {
    read: () => kept,
    write: (session) => (kept = session),
  }
}
