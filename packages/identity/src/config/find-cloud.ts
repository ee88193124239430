import { resolve } from 'node:path'
import { type Cloud, type CloudChoice, readCloud } from '../index.ts'
import { findFile } from './find-file.ts'
import { places } from './places.ts'
import { vendorProfiles } from './vendor-profiles.ts'

export interface FindCloudOptions extends Omit<CloudChoice, 'cloud'> {
  /** `process.env` when absent. */
  env?: Record<string, string | undefined>
  /** Where to look first. The process's own when absent. */
  cwd?: string
}

/**
 * The settings that `fromCloud` makes options of: for a way to sign in of your own, or to see what was merged. They hold secrets.
 *
 * @example
 * const { settings } = await findCloud('mycloud')
 * const client = createClient({ auth: mine(settings.auth), region: 'RegionOne' })
 */
export async function findCloud(name?: string, options: FindCloudOptions = {}): Promise<Cloud> {
  const { env = process.env, cwd = process.cwd(), region, profile, overrides } = options
  const folders = places(env, cwd)
  const find = (kind: string, named?: string) => findFile(kind, folders, named && resolve(cwd, named))
  const [clouds, secure, publicClouds] = await Promise.all([
    find('clouds', env['OS_CLIENT_CONFIG_FILE']),
    find('secure', env['OS_CLIENT_SECURE_FILE']),
    find('clouds-public'),
  ])
  const sources = {
    clouds: clouds.content,
    secure: secure.content,
    publicClouds: publicClouds.content,
    profiles: vendorProfiles,
    env,
    file: clouds.file ?? `clouds.yaml (none in ${folders.join(', ')})`,
  }
  return readCloud(sources, { cloud: name, region, profile, overrides })
}
