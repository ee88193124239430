import { CloudError } from './errors/cloud-error.ts'
import type { Fetch } from './middleware.ts'
import { within } from './within.ts'

/** An identity as Keystone names it. */
export interface Named {
  id: string
  name?: string
}

/** One row of a catalog. */
export interface Endpoint {
  /** Service type, such as `orchestration`. */
  type: string
  /** `public`, `internal` or `admin`. */
  interface: string
  url: string
  region?: string
  name?: string
  /** Whose it is, where a service has tenants of its own, as Rackspace's files have. */
  tenantId?: string
}

/** What signing in yields. */
export interface Session {
  /** Sent as `X-Auth-Token`. Absent where the cloud wants none. */
  token?: string
  /** Has the token sent as `Authorization: <scheme> <token>` instead. */
  scheme?: string
  /** What else is to be kept out of messages. */
  secrets?: readonly string[]
  /** Where the token came from. A catalog may not lead from https there to plain http. */
  url?: string
  /** With `expiresAt` gives the token's lifetime, whatever the local clock says. */
  issuedAt?: Date
  expiresAt?: Date
  /** Milliseconds that are left of the token's life, where the two above do not tell. */
  lifetime?: number
  catalog: Endpoint[]
  user?: Named & { domain?: Named }
  project?: Named & { domain?: Named }
  domain?: Named
  /** Whether the token is for the cloud as a whole. */
  system?: true
  /** Under which somebody else's roles are used. */
  trust?: Named
  roles?: string[]
  methods?: string[]
}

/** A name, or an id: `'demo'`, `{ id: 'f31…' }`. */
export type Reference = string | { id: string }

/** What a token is good for. Without any of these the user's default project decides. */
export interface Scope {
  project?: Reference
  /** Of a project given by name. The user's domain when absent, else `{ id: 'default' }`. */
  projectDomain?: Reference
  domain?: Reference
  /** For the cloud as a whole. */
  system?: true
  /** Id of a trust: its project, with the roles that its trustor lends. */
  trust?: string
  /** For a token that only says who you are. */
  unscoped?: true
}

/** Trades credentials for a session. Knows nothing of retries, caching or clients: most are a plain function. */
export interface Auth {
  (send: Fetch): Promise<Session>
  /** Trades a session's token for one of another scope. Absent where credentials are good for one scope only. */
  readonly rescope?: (send: Fetch, session: Session, scope: Scope) => Promise<Session>
  /** Is told that the client has signed out. */
  readonly forget?: () => void
}

/** A session in use. */
export interface Held {
  readonly token?: string
  readonly scheme: string | undefined
  /** The session without its secret. */
  readonly session: Omit<Session, 'token'>
  /** Requests under way that carry this token. */
  readonly sent: Set<Promise<unknown>>
  /** By `performance.now()`. */
  renewAt: number
  readonly endsAt: number
}

export interface SessionKeeper {
  /** The live session; signs in when there is none, when it is about to expire, or when it is the one that was refused. */
  (refused?: Held): Held | Promise<Held>
  /** Tokens and other secrets to keep out of messages. */
  readonly secrets: readonly string[]
  /** Gives the session that there is, and none from then on. */
  readonly end: () => Promise<Held | undefined>
}

/**
 * Milliseconds that a refused token's replacement waits for requests under way, so that none arrives with the old one after
 * it: as long as one try may take by default.
 */
const DRAIN = 30_000

/** Milliseconds that a renewal may take which asks the user, or that hangs. */
const PATIENCE = 300_000

/** Milliseconds after which a renewal that failed too early to matter is tried again. */
const AGAIN = 10_000

/** Keeps one live session: however many callers wait, one sign-in; a failed one fails them all, and the next call tries anew. */
export function keepSession(signIn: () => Promise<Session>): SessionKeeper {
  const hidden: string[] = []
  let ended = false
  let held: Held | undefined
  let renewal: Promise<Held> | undefined

  const renew = async (refused?: Held): Promise<Held> => {
    // one that merely ages is still good for what carries it
    if (refused?.sent.size) {
      await within<unknown>(
        DRAIN,
        undefined,
        () => {},
        () => Promise.allSettled(refused.sent),
      )
    }
    const signedIn = await within<Session | Held>(PATIENCE, undefined, tooSlow, signIn).catch((error: unknown) => {
      const now = performance.now()
      // what is good for a while yet is better than nothing
      if (!held || now >= held.endsAt) throw error
      held.renewAt = now + AGAIN
      return held
    })
    if ('sent' in signedIn) return (held = signedIn)
    const { token = '', scheme, secrets = [], ...session } = signedIn
    // the platform's own error would print it
    if (/[^\x21-\x7e]/.test(token))
      throw new CloudError('InvalidToken', 'The token holds a character that no header may hold.')
    hidden.splice(0, hidden.length - 9)
    hidden.push(token, ...secrets)
    return (held = { token, scheme, session, sent: new Set(), ...ages(session) })
  }
  const keeper = (refused?: Held): Held | Promise<Held> => {
    if (ended)
      return Promise.reject(new CloudError('SignedOut', 'This client has signed out: make another to sign in.'))
    if (held === refused) held = undefined
    if (!renewal && held && performance.now() < held.renewAt) return held
    renewal ??= renew(refused).finally(() => (renewal = undefined))
    // whoever still waits is told; everybody may have given up
    renewal.catch(() => {})
    // what merely ages is good until it ends
    return held && performance.now() < held.endsAt ? held : renewal
  }
  const end = async () => {
    ended = true
    await renewal?.catch(() => {})
    return held
  }
  return Object.assign(keeper, { secrets: hidden, end })
}

const tooSlow = () => new CloudError('SignInTimeout', `Signing in took more than ${PATIENCE / 60_000} minutes.`)

/** Renewed two minutes before the end, or a tenth of a short life; a token without an end is kept until it is refused. */
function ages({ issuedAt, expiresAt, lifetime }: Session): Pick<Held, 'renewAt' | 'endsAt'> {
  const life = lifetime ?? (expiresAt ? Number(expiresAt) - (Number(issuedAt) || Date.now()) : Infinity)
  const endsAt = performance.now() + life
  return { endsAt, renewAt: endsAt - Math.min(120_000, life / 10) }
}
