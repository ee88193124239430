import { CloudError } from '@heatkit/core'
import { closest } from './closest.ts'
import type { CloudSources } from './known-clouds.ts'
import { mapping, type Settings, text } from './settings.ts'

/** What a cloud's profile says. A profile of one's own in `clouds-public.yaml` goes before one that everybody knows. */
export function findProfile(name: string, sources: CloudSources, warnings: string[]): Settings {
  const file = 'public-clouds in clouds-public.yaml'
  const own = mapping(mapping(sources.publicClouds, 'clouds-public.yaml')['public-clouds'], file)
  if (Object.hasOwn(own, name)) return mapping(own[name], `${name} of ${file}`)
  const { profiles = {} } = sources
  if (!Object.hasOwn(profiles, name)) {
    warnings.push(
      `The profile "${name}" is unknown, and left out.${closest(name, Object.keys({ ...own, ...profiles }))}`,
    )
    return {}
  }
  const found = profiles[name] ?? {}
  const { profile: nested, status, message, ...settings } = found
  if (status === 'shutdown')
    throw new CloudError('UnknownProfile', `The cloud of profile "${name}" is gone. ${text(message)}`, {
      profile: name,
    })
  if (status === 'deprecated') warnings.push(`The profile "${name}" is deprecated. ${text(message)}`)
  return typeof nested === 'string' && Object.hasOwn(profiles, nested) ? profiles[nested]! : settings
}
