import { type Auth, CloudError, type Fetch, type Session } from '@heatkit/core'
import { rescope } from './rescope.ts'
import type { SessionStore } from './session-store.ts'

/**
 * Keeps the session of `auth` in a store. Without `auth` it is the way in for a page that was loaded again: it takes what
 * the store has, and when that is nothing, or no good any more, fails with code `SignedOut`.
 *
 * With `auth` the credentials are used first, since the store may hold somebody else's session. After that, both take a newer
 * token of the same user and scope that another tab has stored.
 *
 * @example
 * const store = pageStore({ storage: sessionStorage })
 * const client = createClient({ auth: store.read() ? stored(store) : stored(store, password(await askUser())) })
 */
export function stored(store: SessionStore, auth?: Auth): Auth {
  let last: Session | undefined
  const signIn = async (send: Fetch): Promise<Session> => {
    const kept = store.read()
    const newer = kept?.token !== last?.token && whose(kept) === whose(last)
    // one that has ended, if the clock is right, is for who has nothing better
    const fits = last ? newer && (!auth || timeLeft(kept) > 0) : !auth
    if (kept && fits) return (last = aged(kept))
    // another tab has signed out where there was one and is none
    if (!auth || (last?.expiresAt && !kept))
      throw new CloudError('SignedOut', 'There is no session left: sign in again.')
    const session = await auth(send)
    const { secrets: _, ...facts } = session
    // one without an end is no token but a password
    if (session.expiresAt) store.write({ ...facts, until: Date.now() + life(session) } as Session)
    return (last = session)
  }
  const trade = auth ? auth.rescope : rescope
  const forget = () => {
    auth?.forget?.()
    last = undefined
    store.write()
  }
  return Object.assign(signIn, { forget, ...(trade && { rescope: trade }) })
}

const whose = (session: Session | undefined) => {
  const { url, user, project, domain, system, trust } = session ?? {}
  return JSON.stringify([url, user?.id, project?.id, domain?.id, system, trust?.id])
}

const life = ({ lifetime, issuedAt, expiresAt }: Session) => lifetime ?? Number(expiresAt) - Number(issuedAt)

/** Milliseconds that the local clock says are left. */
const timeLeft = (kept: Kept | undefined) => Number(kept?.until) - Date.now()

/** What the clock says counts if it can be true; else the token is used until it is refused. */
function aged(kept: Kept): Session {
  const { until: _, ...session } = kept
  const left = timeLeft(kept)
  return { ...session, lifetime: left > 0 && left <= life(session) ? left : Infinity }
}

type Kept = Session & { until?: number }
