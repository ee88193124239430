import { existsSync, readFileSync } from 'node:fs'
import type { Cloud } from './contract.ts'

/** The cloud that `OS_*` variables name, else the devcloud when it is up, else none. */
export function realCloud(): Cloud | undefined {
  const { OS_AUTH_URL: url, OS_USERNAME: username, OS_PASSWORD: password, OS_PROJECT_NAME: project, OS_REGION_NAME } = process.env
  if (url && username && password && project) return { account: { url, username, password, project }, region: OS_REGION_NAME ?? 'RegionOne' }
  const file = `${process.env['DEVCLOUD_STATE'] ?? 'devcloud/state'}/env.json`
  if (!existsSync(file)) return undefined
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Record<'authUrl' | 'username' | 'password' | 'project' | 'region', string>
  return { account: { ...facts, url: facts.authUrl }, region: facts.region }
}
