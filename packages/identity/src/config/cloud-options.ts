import { type Auth, type ClientOptions, CloudError } from '@heatkit/core'
import { authOptions } from './auth-options.ts'
import { authTypes } from './auth-types.ts'
import type { Cloud } from './read-cloud.ts'
import { invalid, type Settings, text, unknown } from './settings.ts'

export interface CloudOptions {
  /** Is told which settings have no effect here, and where a device flow sends the user. `console.warn` when absent. */
  warn?: (message: string) => void
}

/**
 * Makes client options of a cloud's settings. Throws a `CloudError` that names the setting which is missing or wrong, and never
 * what it holds.
 *
 * @example
 * const client = createClient(cloudOptions(readCloud({ clouds: parse(text) }, { cloud: 'mycloud' })))
 */
export function cloudOptions(cloud: Cloud, { warn = console.warn }: CloudOptions = {}): ClientOptions {
  const { settings, name } = cloud
  const { region_name: region, interface: kind, api_timeout: seconds } = settings
  const unused = useless(settings)
  if (unused.length)
    warn(
      `${name}: ${unused.join(', ')} cannot be kept: TLS is the platform's (Node has NODE_EXTRA_CA_CERTS), region and interface are the client's.`,
    )
  const endpoints = endpointsOf(settings)
  return {
    auth: signIn(cloud, warn),
    ...(region ? { region: text(region) } : {}),
    ...(kind ? { interface: [kind].flat().map((each) => text(each).replace(/URL$/, '')) } : {}),
    ...(endpoints.length && { endpoints: Object.fromEntries(endpoints) }),
    ...(Number(seconds) > 0 && { timeout: Number(seconds) * 1000 }),
  }
}

function signIn({ name, file, settings }: Cloud, tell: (message: string) => void): Auth {
  const type = text(settings['auth_type'])
  if (!Object.hasOwn(authTypes, type)) throw unknown('AuthType', type, Object.keys(authTypes))
  const [keys, make] = authTypes[type]!
  const { auth } = settings
  const names = keys.match(/\w+/g)!
  const place = (key: string) => (file ? `clouds.${name}.auth.${key} in ${file}` : `OS_${key.toUpperCase()}`)
  for (const [key, value] of Object.entries(auth)) {
    if (!names.includes(key)) throw invalid(place(key), `is not for ${type}: that takes ${names.join(', ')}.`)
    if (typeof value !== 'string' && key !== 'auth_methods') throw invalid(place(key), 'has to be a text: quote it.')
  }
  for (const [, need = ''] of keys.matchAll(/(\S+)!/g)) {
    const either = need.split('|')
    if (!either.some((key) => auth[key]))
      throw new CloudError('MissingSetting', `Set ${either.map(place).join(' or ')}.`, { key: either[0] })
  }
  return make(authOptions(auth, tell))
}

/** `%(project_id)s` is Python's way to write what core fills in. */
const endpointsOf = (settings: Settings) =>
  ['_endpoint', '_endpoint_override'].flatMap((ending) =>
    Object.entries(settings)
      .filter(([key, value]) => key.endsWith(ending) && value)
      .map(([key, value]) => [
        key.slice(0, -ending.length).replaceAll('_', '-'),
        text(value).replace(/[%$]\((project|tenant)_id\)s?|\{tenant_id\}/g, '{project_id}'),
      ]),
  )

/** What the platform's fetch, or a client, has no way to do. */
const useless = (settings: Settings) =>
  Object.entries(settings).flatMap(([key, value]) => {
    const [, what = ''] = /_(interface|region_name)$/.exec(key) ?? []
    const harmless = what ? settings[what] : key === 'verify'
    return (what || /^(verify|insecure|cacert|cert|key)$/.test(key)) && value !== harmless ? [key] : []
  })
