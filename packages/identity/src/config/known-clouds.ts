import { CloudError } from '@heatkit/core'
import { mapping, mergeDeep, type Settings } from './settings.ts'

/** Configuration as text has become data; every part may be absent. */
export interface CloudSources {
  /** `clouds.yaml`, read by any YAML reader. */
  clouds?: unknown
  /** `secure.yaml`, which goes over it. */
  secure?: unknown
  /** `clouds-public.yaml`: profiles that clouds build on. */
  publicClouds?: unknown
  /** Profiles that everybody knows, by name: `vendorProfiles`. */
  profiles?: Record<string, Settings>
  /** `OS_*` variables; others are ignored. They make a cloud named `envvars`. */
  env?: Record<string, string | undefined>
  /** Where `clouds` came from, for messages. */
  file?: string
}

/** Every cloud by name, and the one that counts when none is asked for. */
export function knownClouds(sources: CloudSources): {
  clouds: Record<string, unknown>
  environment: string
  chosen: string | undefined
} {
  const { env = {}, file = 'clouds.yaml' } = sources
  const merged = mergeDeep(mapping(sources.clouds, file), mapping(sources.secure, 'secure.yaml'))
  const clouds = { ...mapping(merged['clouds'], `clouds in ${file}`) }
  const environment = env['OS_CLOUD_NAME'] ?? 'envvars'
  if (Object.hasOwn(clouds, environment)) {
    const why = `${file} has a cloud "${environment}", which is the name of the one that OS_* variables make.`
    throw new CloudError('InvalidSetting', `${why} Rename it, or set OS_CLOUD_NAME.`, { key: environment })
  }
  const variables = environmentCloud(env)
  if (variables) clouds[environment] = variables
  const names = Object.keys(clouds)
  const only = names.length === 1 ? names[0] : undefined
  return { clouds, environment, chosen: env['OS_CLOUD'] || (variables ? environment : only) }
}

/** Without more than what selects a cloud there is none. */
function environmentCloud(env: Record<string, string | undefined>): Settings | undefined {
  const own = Object.entries(env).filter(([name, value]) => value !== undefined && /^OS_(?!TEST|STD|LOG)/.test(name))
  if (!own.some(([name]) => !selectors.test(name))) return undefined
  return { ...defaults(), ...Object.fromEntries(own.map(([name, value]) => [name.slice(3).toLowerCase(), value])) }
}

const selectors = /^OS_(CLOUD|CLOUD_NAME|REGION_NAME|CLIENT_CONFIG_FILE|CLIENT_SECURE_FILE)$/

export const defaults = (): Settings => ({ auth_type: 'password', interface: 'public' })
