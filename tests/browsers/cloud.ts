import { existsSync, readFileSync } from 'node:fs'

/** The real cloud that the tests may use. */
export interface RealCloud {
  authUrl: string
  username: string
  password: string
  project: string
  domain: string
  region: string
  /** Whether Keystone and Heat let pages in. */
  cors: boolean
  /** Whether it has servers and volumes. */
  full: boolean
}

/** The cloud of `OS_*` variables, or the devcloud where it is up: `HEATKIT_CLOUD` names its env.json if that is elsewhere. */
export function realCloud(): RealCloud | undefined {
  const { env } = process
  if (env['OS_AUTH_URL']) {
    return {
      authUrl: env['OS_AUTH_URL'],
      username: env['OS_USERNAME'] ?? '',
      password: env['OS_PASSWORD'] ?? '',
      project: env['OS_PROJECT_NAME'] ?? '',
      domain: env['OS_USER_DOMAIN_NAME'] ?? 'Default',
      region: env['OS_REGION_NAME'] ?? '',
      cors: env['HEATKIT_CORS'] !== 'off',
      full: false,
    }
  }
  const file = env['HEATKIT_CLOUD'] ?? `${env['DEVCLOUD_STATE'] ?? 'devcloud/state'}/env.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RealCloud) : undefined
}
