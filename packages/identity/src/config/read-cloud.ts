import { CloudError } from '@heatkit/core'
import { closest } from './closest.ts'
import { findProfile } from './find-profile.ts'
import { type CloudSources, defaults, knownClouds } from './known-clouds.ts'
import { normalize } from './normalize.ts'
import { pickRegion } from './pick-region.ts'
import { mapping, overlay, type Settings, text, tidy } from './settings.ts'

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
  /** What was left out, and why. */
  warnings: string[]
}

/**
 * Finds a cloud in configuration that has been read, and merges what is said of it as openstacksdk does: its profile, the cloud itself,
 * its region, overrides. Throws a `CloudError` that says which setting is wrong, or which names there are.
 *
 * @example
 * const cloud = readCloud({ clouds: parse(text), profiles: vendorProfiles }, { cloud: 'mycloud' })
 * const client = createClient(cloudOptions(cloud))
 */
export function readCloud(sources: CloudSources, choice: CloudChoice = {}): Cloud {
  const { clouds, environment, chosen } = knownClouds(sources)
  const { cloud: name = chosen, overrides = {} } = choice
  const { file = 'clouds.yaml' } = sources
  const known = Object.keys(clouds)
  if (name ? !Object.hasOwn(clouds, name) : known.length || !overrides['auth']) {
    const why = name ? `There is no cloud "${name}"` : 'Say which cloud: none was named, and OS_CLOUD is not set'
    throw new CloudError('UnknownCloud', `${why} in ${file}.${closest(name ?? '', known)}`, {
      cloud: name,
      available: known,
    })
  }
  const warnings: string[] = []
  const key = `clouds.${name}`
  const own = tidy(mapping(name && clouds[name], `${key} in ${file}`))
  if (choice.profile) own['profile'] = choice.profile
  const named = text(own['profile'] === undefined ? own['cloud'] : own['profile'])
  const profile = named && named !== environment ? tidy(findProfile(named, sources, warnings)) : {}
  const region = pickRegion(own, profile, choice.region)
  const layers = [profile, own, given(tidy(region.values)), given(tidy(overrides)), { region_name: region.name }]
  const {
    regions: _,
    cloud: __,
    ...merged
  } = layers.reduce((below, layer) => overlay(below, layer, `${key}.auth`), defaults())
  return {
    name: name ?? '',
    ...(name !== environment && { file }),
    settings: normalize(merged as Cloud['settings']),
    warnings,
  }
}

/** Here nothing does not replace something. */
const given = (settings: Settings) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null && value !== undefined))
