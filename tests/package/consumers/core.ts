import { type Auth, createClient, HttpError, isStatus, path, type Plugin } from '@heatkit/core'

interface Stacks {
  names(): Promise<string[]>
}

const stacks: Plugin<{ stacks: Stacks }> = (client) => ({
  stacks: {
    names: () => client.request('orchestration', path`stacks`, { read: readNames }),
  },
})

const readNames = (body: unknown) =>
  (body as { stacks: { stack_name: string }[] }).stacks.map((each) => each.stack_name)

/** Signs in by its own means, adds a service, reads from it, and fails as it should. */
export async function use(cloud: string): Promise<void> {
  const auth: Auth = async (send) => {
    const body = JSON.stringify({ auth: { identity: { password: { user: { password: 'secret' } } } } })
    const response = await send(new Request(`${cloud}/identity/v3/auth/tokens`, { method: 'POST', body }))
    const url = `${cloud}/heat/v1/p1`
    return {
      token: response.headers.get('x-subject-token') ?? '',
      catalog: [{ type: 'orchestration', interface: 'public', url }],
    }
  }
  const client = createClient({ auth }).extend(stacks)
  const [first] = await client.stacks.names()
  if (first !== 'web') throw new Error(`the first stack is ${first}`)
  const error = await client.request('orchestration', path`stacks/${'no'}/${'no'}`).catch((reason: unknown) => reason)
  if (!isStatus(error, 404) || !(error instanceof HttpError)) throw new Error(`not a 404: ${String(error)}`)
}
