import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Cloud } from '../contract.ts'

const command = '/usr/bin/openstack'

/** Whether Debian's python3-openstackclient and python3-heatclient are installed. */
export const hasOpenstack = (): boolean =>
  existsSync(command) && existsSync('/usr/lib/python3/dist-packages/heatclient/osc')

/** Runs the command-line client of OpenStack's Python projects, and gives the JSON that it prints. */
export async function openstack(
  { account: { url, username, password, project }, region }: Cloud,
  args: string[],
): Promise<unknown> {
  const env = {
    PATH: '/usr/bin:/bin',
    OS_AUTH_TYPE: 'password',
    OS_IDENTITY_API_VERSION: '3',
    OS_AUTH_URL: url,
    OS_USERNAME: username,
    OS_PASSWORD: password,
    OS_PROJECT_NAME: typeof project === 'string' ? project : project?.id,
    OS_USER_DOMAIN_NAME: 'Default',
    OS_PROJECT_DOMAIN_NAME: 'Default',
    OS_REGION_NAME: region,
  }
  const { stdout } = await promisify(execFile)(command, args, { env, maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout)
}
