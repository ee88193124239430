import { CloudError } from '@heatkit/core'

/** What a file of configuration says, in its own spelling. */
export type Settings = Record<string, unknown>

/** Takes what has to be a mapping; nothing at all is an empty one. */
export function mapping(value: unknown, what: string): Settings {
  if (value === undefined || value === null) return {}
  if (typeof value === 'object' && !Array.isArray(value)) return value as Settings
  throw new CloudError('InvalidSetting', `${what} has to be a mapping.`, { key: what })
}

/** Writes keys with underscores and numbers as texts, at every depth of mappings. */
export const tidy = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).map(([key, value]) => [key.replaceAll('-', '_'), tidyValue(value)]))

const tidyValue = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'bigint'
    ? String(value)
    : value && typeof value === 'object' && !Array.isArray(value)
      ? tidy(value as Settings)
      : value

/** Lays settings over others: what is in `auth` one by one, the rest as a whole. */
export const overlay = (below: Settings, above: Settings, what = 'auth'): Settings => ({
  ...below,
  ...above,
  auth: { ...mapping(below['auth'], what), ...mapping(above['auth'], what) },
})

/** Lays settings over others at every depth, as `secure.yaml` goes over `clouds.yaml`. */
export const mergeDeep = (below: Settings, above: Settings): Settings => ({
  ...below,
  ...Object.fromEntries(
    Object.entries(above).map(([key, value]) =>
      isMapping(value) ? [key, mergeDeep(isMapping(below[key]) ? below[key] : {}, value)] : [key, value],
    ),
  ),
})

const isMapping = (value: unknown): value is Settings => !!value && typeof value === 'object' && !Array.isArray(value)

/** A text, or none where something else stands. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
