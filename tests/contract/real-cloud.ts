import { existsSync, readFileSync } from 'node:fs'
import type { Cloud } from './contract.ts'

/** The cloud that `OS_*` variables name, else the devcloud. */
export function realCloud(): Cloud {
  const env = process.env
  if (env['OS_AUTH_URL']) return fromEnvironment(env)
  const file = `${process.env['DEVCLOUD_STATE'] ?? 'devcloud/state'}/env.json`
  if (!existsSync(file))
    throw new Error('There is no cloud: set OS_AUTH_URL and its companions, or run `npm run devcloud -- up --full`.')
  const { authUrl, region, username, password, project } = JSON.parse(readFileSync(file, 'utf8')) as Facts
  return { account: { url: authUrl, username, password, project }, region }
}

type Facts = Record<'authUrl' | 'username' | 'password' | 'project' | 'region', string>

function fromEnvironment({
  OS_AUTH_URL: url,
  OS_USERNAME: username,
  OS_PASSWORD: password,
  OS_PROJECT_NAME: project,
  OS_REGION_NAME: region,
}: NodeJS.ProcessEnv): Cloud {
  if (!url || !username || !password || !project)
    throw new Error('OS_AUTH_URL wants OS_USERNAME, OS_PASSWORD and OS_PROJECT_NAME beside it.')
  return { account: { url, username, password, project }, region: region ?? 'RegionOne' }
}

/** An administrator of that cloud: of the devcloud, or whom `OS_ADMIN_*` name. Without a password there is none. */
export function realAdministrator(): { url: string; username: string; password: string; project: string } {
  const {
    OS_AUTH_URL,
    OS_ADMIN_USERNAME = 'admin',
    OS_ADMIN_PASSWORD = '',
    OS_ADMIN_PROJECT_NAME = 'admin',
  } = process.env
  if (OS_AUTH_URL && OS_ADMIN_PASSWORD)
    return {
      url: OS_AUTH_URL,
      username: OS_ADMIN_USERNAME,
      password: OS_ADMIN_PASSWORD,
      project: OS_ADMIN_PROJECT_NAME,
    }
  const { url } = realCloud().account
  return { url, username: 'admin', password: OS_AUTH_URL ? '' : 'adminpass', project: 'admin' }
}
