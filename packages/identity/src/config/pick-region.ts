import { invalid, mapping, merge, type Settings, unknown } from './settings.ts'

export interface Region {
  name: string
  /** Settings of this region alone. */
  values: Settings
}

/** The region asked for, else the first; a cloud that lists none takes any. What the cloud says goes before its profile. */
export function pickRegion(cloud: Settings, profile: Settings, wanted = ''): Region {
  const regions = listed(cloud) ?? listed(profile) ?? []
  const found = regions.find(({ name }) => !wanted || name === wanted)
  if (!found && regions.length)
    throw unknown(
      'Region',
      wanted,
      regions.map(({ name }) => name),
    )
  return found ?? { name: wanted, values: {} }
}

function listed({ regions, region_name: one }: Settings): Region[] | undefined {
  const list = regions ?? (typeof one === 'string' ? one.split(',') : one)
  return Array.isArray(list) ? list.map(readRegion) : undefined
}

function readRegion(entry: unknown): Region {
  const { name, values, ...more } = entry && typeof entry === 'object' ? (entry as Settings) : { name: entry }
  const { label } = merge({ label: name })
  if (typeof label !== 'string' || Object.keys(more).length)
    throw invalid('regions', 'are names, or have name and values.')
  return { name: label, values: mapping(values, `values of ${label}`) }
}
