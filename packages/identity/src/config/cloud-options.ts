import { type ClientOptions, CloudError } from '@heatkit/core'
import { type AuthSettings, authTypes } from './auth-types.ts'
import { closest } from './closest.ts'
import type { Cloud } from './read-cloud.ts'
import { type Settings, text } from './settings.ts'

export interface CloudOptions {
  /** Is told of each setting that has no effect here. `console.warn` when absent. */
  warn?: (message: string) => void
}

/**
 * Makes client options of a cloud's settings. Throws a `CloudError` that names the setting which is missing or wrong, and never
 * what it holds.
 *
 * @example
 * const client = createClient(cloudOptions(readCloud({ clouds: parse(text) }, { cloud: 'mycloud' })))
 */
export function cloudOptions(
  cloud: Cloud,
  { warn = (message) => console.warn(message) }: CloudOptions = {},
): ClientOptions {
  const { settings, warnings, name } = cloud
  for (const warning of [...warnings, ...useless(settings)]) warn(`${name}: ${warning}`)
  const { region_name: region, interface: kind, api_timeout: timeout } = settings
  const endpoints = endpointsOf(settings)
  return {
    auth: signIn(cloud),
    ...(text(region) && { region: text(region) }),
    ...(kind ? { interface: Array.isArray(kind) ? kind.map(plain) : plain(kind) } : {}),
    ...(endpoints.length && { endpoints: Object.fromEntries(endpoints) }),
    ...(Number(timeout) > 0 && { timeout: Number(timeout) * 1000 }),
  }
}

function signIn(cloud: Cloud): ClientOptions['auth'] {
  const type = text(cloud.settings['auth_type'])
  const found = Object.hasOwn(authTypes, type) ? authTypes[type] : undefined
  if (!found) {
    const why = `There is no auth_type "${type}" here.${closest(type, Object.keys(authTypes))}`
    throw new CloudError('UnknownAuthType', why, { key: 'auth_type', available: Object.keys(authTypes) })
  }
  const keys = found.keys.split(' ')
  const auth: AuthSettings = {}
  for (const [key, value] of Object.entries(cloud.settings.auth)) {
    if (value === undefined || value === null || value === '') continue
    const given = Array.isArray(value) ? value.join() : value
    if (typeof given === 'string' && keys.includes(key)) auth[key] = given
    else {
      const why = keys.includes(key)
        ? 'has to be a text: put it into quotes.'
        : `is not for auth_type ${type}.${closest(key, keys)}`
      throw new CloudError('InvalidSetting', `${place(cloud, key)} ${why}`, { key: `auth.${key}` })
    }
  }
  for (const need of found.needs.split(' ')) {
    const either = need.split('|')
    if (either.some((key) => auth[key])) continue
    const where = either.map((key) => place(cloud, key)).join(' or ')
    throw new CloudError('MissingSetting', `auth.${either.join(' or auth.')} is missing: set ${where}.`, {
      key: `auth.${either[0]}`,
    })
  }
  return found.make(auth)
}

/** Where a user writes a setting of `auth`. */
const place = ({ name, file }: Cloud, key: string) =>
  file ? `clouds.${name}.auth.${key} in ${file}` : `OS_${key.toUpperCase()}`

/** `publicURL` is an old word for `public`. */
const plain = (kind: unknown) => text(kind).replace(/URL$/, '')

/** `%(project_id)s` is Python's way to write what core fills in. */
const endpointsOf = (settings: Settings) =>
  ['_endpoint', '_endpoint_override'].flatMap((ending) =>
    Object.entries(settings)
      .filter(
        ([key, value]) =>
          key.endsWith(ending) && value && !/^(access_token|discovery|device_authorization|oauth2)_/.test(key),
      )
      .map(([key, value]) => [
        key.slice(0, -ending.length).replaceAll('_', '-'),
        text(value).replace(/[%$]\((project|tenant)_id\)s?|\{tenant_id\}/g, '{project_id}'),
      ]),
  )

/** What the platform's fetch, or a client, has no way to do. */
function useless(settings: Settings): string[] {
  const { verify, insecure, cacert, cert, key, interface: kind, region_name: region } = settings
  const tls = 'The platform decides whom it trusts; Node takes more from the file that NODE_EXTRA_CA_CERTS names'
  const told = [
    (insecure || (verify !== undefined && verify !== true)) && `verify and insecure are not used. ${tls}.`,
    cacert && `cacert is not used. ${tls}.`,
    (cert || key) &&
      'cert and key are not used: no fetch has client certificates. Pass a `fetch` of your own that does.',
  ]
  for (const [name, value] of Object.entries(settings)) {
    const [, service, what] = /^(.+)_(interface|region_name)$/.exec(name) ?? []
    if (service && value && value !== (what === 'interface' ? kind : region))
      told.push(
        `${name} is not used: say client.with({ ${what === 'interface' ? 'interface' : 'region'}: … }) for ${service}.`,
      )
  }
  return told.filter((each) => typeof each === 'string')
}
