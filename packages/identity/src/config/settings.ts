import { CloudError } from '@heatkit/core'

/** What a file of configuration says, in its own spelling. */
export type Settings = Record<string, unknown>

/**
 * Lays settings over one another, mapping by mapping; the last goes over the others, and nothing (`null`) over none. Keys get
 * underscores, numbers become texts.
 */
export function merge(...layers: unknown[]): Settings {
  const merged: Settings = {}
  for (const [key, value] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
    const name = key.replaceAll('-', '_')
    const below = Object.hasOwn(merged, name) && merged[name]
    if (isMapping(value)) merged[name] = merge(isMapping(below) && below, value)
    else if (/number|bigint/.test(typeof value)) merged[name] = String(value)
    else if (value !== null && value !== undefined) merged[name] = value
  }
  return merged
}

const isMapping = (value: unknown) => !!value && typeof value === 'object' && !Array.isArray(value)

/** What has to be a mapping, or nothing. */
export function mapping(value: unknown, what: string): Settings {
  if (value !== undefined && value !== null && !isMapping(value)) throw invalid(what, 'has to be a mapping.')
  return (value ?? {}) as Settings
}

/** A text, or none where something else stands. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const invalid = (key: string, why: string): CloudError =>
  new CloudError('InvalidSetting', `${key} ${why}`, { key })

/** For a name that is not among those that there are: `UnknownCloud` and its like. */
export const unknown = (kind: string, name: string, available: string[], where = ''): CloudError => {
  const why = name ? `there is no "${name}"${where}` : `none is named${where}`
  return new CloudError(`Unknown${kind}`, `${kind}: ${why}. Known: ${available.join(', ') || 'none'}.`, {
    wanted: name,
    available,
  })
}
