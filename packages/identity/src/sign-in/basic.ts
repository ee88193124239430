import { type Auth, CloudError } from '@heatkit/core'
import { fixedCatalog } from './fixed-catalog.ts'

export interface BasicOptions {
  username: string
  password: string
  /** Service type to URL. The password is sent there with each request, and nowhere else. */
  endpoints: Record<string, string>
}

/**
 * For services that take a password with each request (HTTP basic). A page needs `allow_headers = Authorization` in the
 * service's `[cors]`.
 *
 * @example
 * const client = createClient({ auth: basic({ username, password, endpoints: { baremetal: 'https://cloud.example:6385' } }) })
 */
export function basic({ username, password, endpoints }: BasicOptions): Auth {
  if (username.includes(':')) throw new CloudError('InvalidOptions', 'A username with a colon cannot be sent.')
  const catalog = fixedCatalog(endpoints)
  const token = btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)))
  return async () => ({ token, scheme: 'Basic', secrets: [password], catalog })
}
