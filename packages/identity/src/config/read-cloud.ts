import { defaults, type Environment, environmentCloud } from './environment-cloud.ts'
import { normalize } from './normalize.ts'
import { pickRegion } from './pick-region.ts'
import { invalid, mapping, merge, type Settings, text, unknown } from './settings.ts'

/** Configuration as text has become data; every part may be absent. */
export interface CloudSources {
  /** `clouds.yaml`, read by any YAML reader. */
  clouds?: unknown
  /** `secure.yaml`, which goes over it. */
  secure?: unknown
  /** `clouds-public.yaml`: profiles that clouds build on. */
  publicClouds?: unknown
  /** More profiles, by name; those of `publicClouds` go before them. */
  profiles?: Record<string, Settings>
  /** `OS_*` variables; others are ignored. They make a cloud named `envvars`. */
  env?: Environment
  /** Where `clouds` came from, for messages. */
  file?: string
}

export interface CloudChoice {
  /** `OS_CLOUD` when absent, else the cloud of the `OS_*` variables, else the only one. */
  cloud?: string | undefined
  /** The cloud's first when absent. */
  region?: string | undefined
  /** Instead of the one that the cloud names. */
  profile?: string | undefined
  /** Settings that go over all others, spelled as in `clouds.yaml`. */
  overrides?: Settings | undefined
}

/** A cloud's settings, all sources merged. */
export interface Cloud {
  name: string
  /** The file that it is from; absent for one of the environment. */
  file?: string
  /** As `clouds.yaml` spells them, with what signs in under `auth`: this holds secrets. */
  settings: Settings & { auth: Settings }
}

/**
 * Finds a cloud in configuration that has been read, and merges what is said of it as openstacksdk does: its profile, the cloud itself,
 * its region, overrides. Throws a `CloudError` that says which setting is wrong, or which names there are.
 *
 * @example
 * const cloud = readCloud({ clouds: parse(text) }, { cloud: 'mycloud' })
 * const client = createClient(cloudOptions(cloud))
 */
export function readCloud(sources: CloudSources, choice: CloudChoice = {}): Cloud {
  const { env = {}, file = 'clouds.yaml', profiles } = sources
  const { region, overrides } = choice
  const all = [sources.clouds, sources.secure].map((content) =>
    mapping(mapping(content, file)['clouds'], `clouds in ${file}`),
  )
  const names = () => Object.keys(Object.assign({}, ...all) as Settings)
  const environment = env['OS_CLOUD_NAME'] ?? 'envvars'
  if (names().includes(environment)) throw invalid(environment, `in ${file} is the name of what OS_* variables make.`)
  const variables = environmentCloud(env)
  if (variables) all.push({ [environment]: variables })
  const known = names()
  const name = choice.cloud ?? (env['OS_CLOUD'] || (variables ? environment : known[1] ? '' : (known[0] ?? '')))
  if (name ? !known.includes(name) : !overrides?.['auth']) throw unknown('Cloud', name, known, ` in ${file}`)

  const layers = all.map((each) => (Object.hasOwn(each, name) ? mapping(each[name], `${name} in ${file}`) : {}))
  const own = merge(...layers, { profile: choice.profile })
  const profile = text(own['profile'] ?? own['cloud'])
  const vendors = { ...profiles, ...mapping(mapping(sources.publicClouds, file)['public-clouds'], 'public-clouds') }
  if (profile && !Object.hasOwn(vendors, profile)) throw unknown('Profile', profile, Object.keys(vendors))
  const below = merge(profile && vendors[profile])
  const { name: region_name, values } = pickRegion(own, below, region)
  const { auth, regions: _, cloud: __, ...rest } = merge(defaults(), below, own, values, overrides, { region_name })
  const settings = normalize({ ...rest, auth: mapping(auth, `auth of ${name}`) })
  return { name, ...(name !== environment && { file }), settings }
}
