import { type Auth, CloudError } from '@heatkit/core'
import { issueToken, signInWith } from './issue-token.ts'
import { rescopable } from './rescope.ts'
import { scope, type ScopeOptions } from './scope.ts'

export interface TokenOptions extends ScopeOptions {
  /** Identity service, with or without its `/v3`. */
  url: string
  token: string
}

/**
 * Uses a token in hand: as it is, or, with a scope, traded for one of that scope. It ends when the first one ends.
 *
 * @example
 * const auth = token({ url: 'https://cloud.example/identity', token: pasted, project: 'demo' })
 */
export function token({ url, token: id, ...where }: TokenOptions): Auth {
  // the platform's own error would print it
  if (/[^\x21-\x7e]/.test(id))
    throw new CloudError('InvalidToken', 'The token holds a character that no header may hold.')
  const wanted = scope(where)
  if (!wanted) {
    const headers = { accept: 'application/json', 'x-auth-token': id, 'x-subject-token': id }
    return rescopable((send) => issueToken(send, url, { headers }, [id], id))
  }
  const auth = { identity: { methods: ['token'], token: { id } }, scope: wanted }
  return rescopable((send) => issueToken(send, url, signInWith(auth), [id]))
}
