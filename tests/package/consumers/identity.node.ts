import { createClient } from '@heatkit/core'
import { fromCloud } from '@heatkit/identity/node'

/** Signs in to a cloud of variables, and is told what is missing. */
export async function use(cloud: string): Promise<void> {
  const env = { HOME: '/nowhere', OS_AUTH_URL: `${cloud}/identity`, OS_USERNAME: 'demo', OS_PROJECT_NAME: 'demo' }
  const where = { cwd: '/nowhere', overrides: { auth: { password: 'secret' } } }
  const { project } = await createClient(await fromCloud(undefined, { ...where, env })).session()
  if (project?.name !== 'demo') throw new Error('signed in to nothing')
  const error = await fromCloud('mine', { ...where, env }).catch((reason: unknown) => reason)
  if (!String(error).includes('/nowhere/clouds.yaml') && !String(error).includes('none in /nowhere'))
    throw new Error(`it does not say where it looked: ${String(error)}`)
}
