import type { Auth } from '@heatkit/core'
import { fixedCatalog } from './fixed-catalog.ts'

export interface NoneOptions {
  /** Service type to URL: `{ orchestration: 'http://127.0.0.1:8004/v1/demo' }`. */
  endpoints: Record<string, string>
}

/**
 * For services that ask for no token.
 *
 * @example
 * const client = createClient({ auth: none({ endpoints: { orchestration: 'http://127.0.0.1:8004/v1/demo' } }) })
 */
export const none = ({ endpoints }: NoneOptions): Auth => {
  const catalog = fixedCatalog(endpoints)
  return async () => ({ catalog })
}
