import { createClient } from '@heatkit/core'
import { AuthError, password } from '@heatkit/identity'

/** Signs in, and is refused with a wrong password. */
export async function use(cloud: string): Promise<void> {
  const signIn = (secret: string) =>
    createClient({
      auth: password({ url: `${cloud}/identity`, username: 'demo', password: secret, project: 'demo' }),
    }).session()
  const { catalog, project } = await signIn('secret')
  if (project?.name !== 'demo' || !catalog.length) throw new Error('signed in to nothing')
  const error = await signIn('wrong').catch((reason: unknown) => reason)
  if (!(error instanceof AuthError)) throw new Error(`not an AuthError: ${String(error)}`)
}
