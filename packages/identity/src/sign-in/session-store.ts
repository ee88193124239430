import type { Session } from '@heatkit/core'

/** Where a session outlives its client: a token, whose it is and for what, and never what it was got with. */
export interface SessionStore {
  read(): Session | undefined
  /** Nothing empties it. */
  write(session?: Session): void
}
