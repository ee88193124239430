import { CloudError } from '@heatkit/core'
import { closest } from './closest.ts'
import { mapping, type Settings } from './settings.ts'

export interface Region {
  name: string
  /** Settings of this region alone. */
  values: Settings
}

/** The region asked for, else the first; a cloud that lists none takes any. What the cloud says goes before its profile. */
export function pickRegion(cloud: Settings, profile: Settings, wanted = ''): Region {
  const regions = listed(cloud) ?? listed(profile)
  if (!regions?.length) return { name: wanted, values: {} }
  const found = wanted ? regions.find(({ name }) => name === wanted) : regions[0]
  if (found) return found
  const available = regions.map(({ name }) => name)
  const why = `The cloud has no region "${wanted}"; case matters.${closest(wanted, available)}`
  throw new CloudError('UnknownRegion', why, { region: wanted, available })
}

function listed({ regions, region_name: one }: Settings): Region[] | undefined {
  if (Array.isArray(regions)) return regions.map(readRegion)
  if (Array.isArray(one)) return one.map(readRegion)
  return typeof one === 'string' ? one.split(',').map(readRegion) : undefined
}

function readRegion(entry: unknown): Region {
  if (!entry || typeof entry !== 'object') return { name: String(entry), values: {} }
  const { name, values, ...more } = entry as Settings
  const [odd] = Object.keys(more)
  if (name === undefined || odd)
    throw new CloudError(
      'InvalidSetting',
      `A region has name and values, ${odd ? `not ${odd}` : 'and this one no name'}.`,
    )
  return { name: String(name), values: mapping(values, `values of region ${String(name)}`) }
}
