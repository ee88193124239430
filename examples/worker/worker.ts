// A Worker that shows and creates stacks for people who have no account of the cloud, but its KEY: `authorization: Bearer <KEY>`.
// KEY and the cloud's credentials are the Worker's own secrets.
// GET / lists, POST / with { "name": ..., "length": ... } creates a stack with a random word, GET /<name> tells its state and outputs.
import { createClient, isStatus } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createStack, findStack, getStack, listStacks } from '@heatkit/orchestration'

export interface Settings {
  KEY: string
  OS_AUTH_URL: string
  OS_USERNAME: string
  OS_PASSWORD: string
  OS_PROJECT_NAME: string
}

const template = {
  heat_template_version: '2018-08-31',
  parameters: { length: { type: 'number', default: 16, constraints: [{ range: { min: 1, max: 64 } }] } },
  resources: { word: { type: 'OS::Heat::RandomString', properties: { length: { get_param: 'length' } } } },
  outputs: { word: { value: { get_attr: ['word', 'value'] } } },
}

export default {
  async fetch(
    request: Request,
    { KEY, OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_PROJECT_NAME }: Settings,
  ): Promise<Response> {
    if (!KEY || request.headers.get('authorization') !== `Bearer ${KEY}`)
      return Response.json({ error: 'Say who you are: authorization: Bearer <key>.' }, { status: 401 })
    // one client for each request: Workers may not wait in one request for what another began
    const account = { url: OS_AUTH_URL, username: OS_USERNAME, password: OS_PASSWORD, project: OS_PROJECT_NAME }
    const client = createClient({ auth: password(account), timeout: 20_000 })
    const { signal } = request
    if (request.method === 'POST') {
      const { name, length } = (await request.json()) as { name: string; length?: number }
      try {
        return Response.json(await createStack(client, { name, template, parameters: { length } }, { signal }), {
          status: 201,
        })
      } catch (error) {
        if (!isStatus(error, 409) && !isStatus(error, 400)) throw error
        return Response.json({ error: error.reason }, { status: error.status })
      }
    }
    const name = decodeURIComponent(new URL(request.url).pathname.slice(1))
    if (name) {
      const found = await findStack(client, name, { signal })
      if (!found) return Response.json({ error: 'There is no such stack.' }, { status: 404 })
      const { status, outputs } = await getStack(client, found, { signal })
      return Response.json({ name, status, outputs })
    }
    const stacks = []
    for await (const { name: each, status } of listStacks(client, {}, { signal })) stacks.push({ name: each, status })
    return Response.json(stacks)
  },
}
