import { CloudError } from '@heatkit/core'

/** Refuses an address that secrets cannot be sent to, before the platform's own error prints it. */
export function httpUrl(given: string): string {
  const { protocol = '', username, password, hash } = URL.parse(given) ?? {}
  if (/^https?:$/.test(protocol) && !username && !password && !hash) return given
  throw new CloudError('InvalidOptions', 'Addresses have to be http(s), without credentials.')
}
