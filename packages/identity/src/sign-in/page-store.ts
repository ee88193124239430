import { parseJson, type Session } from '@heatkit/core'
import type { SessionStore } from './session-store.ts'

export interface PageStoreOptions {
  /** The page's `sessionStorage`, which ends with its tab; `localStorage` would outlive the browser. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** `heatkit` when absent. */
  key?: string
  /** Tells the other tabs of the app, so that they use the newest token, and do not sign in again after one has signed out. */
  channel?: BroadcastChannel
}

/**
 * Keeps a session while a page is loaded again. Whatever script runs in the page can read it there.
 *
 * @example
 * const store = pageStore({ storage: sessionStorage, channel: new BroadcastChannel('my-app') })
 */
export function pageStore({ storage, key = 'heatkit', channel }: PageStoreOptions): SessionStore {
  const keep = (text: string) => (text ? storage.setItem(key, text) : storage.removeItem(key))
  channel?.addEventListener('message', ({ data }) => keep(String(data)))
  return {
    read() {
      const kept = parseJson(storage.getItem(key) ?? '') as Session | undefined
      if (!kept?.catalog) return undefined
      const { issuedAt, expiresAt } = kept
      return {
        ...kept,
        ...(issuedAt && { issuedAt: new Date(issuedAt) }),
        ...(expiresAt && { expiresAt: new Date(expiresAt) }),
      }
    },
    write(session) {
      const text = session ? JSON.stringify(session) : ''
      keep(text)
      channel?.postMessage(text)
    },
  }
}
