import type { Auth } from '@heatkit/core'
import { fixedCatalog } from './fixed-catalog.ts'

export interface AdminTokenOptions {
  token: string
  /** Service type to URL. The token is sent there and nowhere else. */
  endpoints: Record<string, string>
}

/**
 * A token that is sent as it is, without asking Keystone: a bootstrap token, or one that another service takes.
 *
 * @example
 * const client = createClient({ auth: adminToken({ token, endpoints: { identity: 'https://cloud.example/identity/v3' } }) })
 */
export const adminToken = ({ token, endpoints }: AdminTokenOptions): Auth => {
  const catalog = fixedCatalog(endpoints)
  return async () => ({ token, catalog })
}
