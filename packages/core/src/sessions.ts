import { CloudError } from './errors/cloud-error.ts'
import { isStatus } from './errors/http-error.ts'
import type { Fetch } from './middleware.ts'
import { type Auth, type Held, keepSession, type Scope, type Session, type SessionKeeper } from './session.ts'

export interface Sessions {
  /** Of the scope that the sign-in chose when that one is empty. */
  keeper: (scope: Scope) => SessionKeeper
  end: (revoke: (session: Session, send: Fetch) => Promise<unknown>) => Promise<void>
}

/** Keeps the session that a client signs in with, and one for each scope that its token is traded for. */
export function keepSessions(auth: Auth, send: Fetch): Sessions {
  const first = keepSession(() => auth(send))
  const keepers = new Map([['', first]])

  const keepScope = (scope: Scope): SessionKeeper => {
    const { rescope } = auth
    if (!rescope) {
      const reason = 'These credentials are good for one scope only.'
      throw new CloudError('CannotRescope', reason)
    }
    const trade = ({ token = '', session }: Held) => rescope(send, { ...session, token }, scope)
    return keepSession(async () => {
      const held = await first()
      try {
        return await trade(held)
      } catch (error) {
        // 401 is what it says of the scope; of a token that is no good any more it says 404
        if (!isStatus(error, 404)) throw error
        return trade(await first(held))
      }
    })
  }

  return {
    keeper(scope) {
      const key = spellScope(scope)
      const keeper = keepers.get(key) ?? keepScope(scope)
      keepers.set(key, keeper)
      return keeper
    },
    async end(revoke) {
      const ended = await Promise.all([...keepers.values()].map((keeper) => keeper.end()))
      auth.forget?.()
      const live = ended.filter((held) => held !== undefined)
      await Promise.all(live.map(({ token = '', session }) => revoke({ ...session, token }, send)))
    },
  }
}

/** The part of settings that names a scope, as a text; empty when there is none. */
export const spellScope = (settings: Scope): string => JSON.stringify(settings, scopeKeys).replace(/^{}$/, '')

const scopeKeys = ['project', 'projectDomain', 'domain', 'system', 'trust', 'unscoped', 'id']
