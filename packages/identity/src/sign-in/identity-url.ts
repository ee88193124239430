import { CloudError } from '@heatkit/core'

/** The versioned URL of an identity service, whatever path it is mounted at. */
export function identityUrl(given: string, version = 'v3'): string {
  const { origin, pathname, username, protocol } = URL.canParse(given) ? new URL(given) : new URL('bad:')
  if (!/^https?:$/.test(protocol) || username)
    throw new CloudError('InvalidOptions', 'The identity url has to be http(s), without credentials.')
  return origin + pathname.replace(/(\/+v(3|2\.0))?\/*$/, `/${version}`)
}
