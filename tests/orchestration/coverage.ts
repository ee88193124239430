import { createClient } from '@heatkit/core'
import { orchestration } from '@heatkit/orchestration'
import routes from '../../conformance/heat-routes.json' with { type: 'json' }

export interface Coverage {
  /** Heat’s routes that an operation of ours asks for, as `GET /stacks`. */
  covered: string[]
  /** The others, with the reason. */
  leftOut: { route: string; reason: string | undefined }[]
}

/** Calls every operation on a Heat that answers with nothing, and looks at what was asked. */
export async function coverage(): Promise<Coverage> {
  const asked = new Set<string>()
  const client = createClient({
    auth: async () => ({
      token: 'token',
      catalog: [{ type: 'orchestration', interface: 'public', url: 'https://heat.example/v1/p' }],
    }),
    async fetch({ method, url }) {
      asked.add(`${method} ${new URL(url).pathname.replace('/v1/p', '')}`)
      return new Response('no', { status: 404 })
    },
  }).extend(orchestration)
  const operations = Object.values(client.orchestration) as ((...inputs: object[]) => unknown)[]
  for (const operation of operations) for (const input of inputs) await settle(() => operation(...input))
  const listed = routes.map((route) => ({ ...route, name: `${route.methods.join(' ')} ${route.path}` }))
  // `/stacks/detail` is no stack of the name `detail`
  const bySpecificity = listed.toSorted((a, b) => holes(a.path) - holes(b.path))
  const covered = new Set([...asked].map((each) => bySpecificity.find((route) => fits(route, each))?.name))
  return {
    covered: listed.filter(({ name }) => covered.has(name)).map(({ name }) => name),
    leftOut: listed
      .filter(({ name }) => !covered.has(name))
      .map(({ name, leftOut }) => ({ route: name, reason: leftOut })),
  }
}

/** What the operations may be called with: nothing, a thing alone, or a stack and a thing of it. Many refuse what is not theirs. */
const stack = { name: 'n', id: 'i' }
const thing = { id: 'i', name: 'n', type: 't', version: 'v', resourceName: 'r', serverId: 's', hook: 'pre-create' }
const inputs = [[], [{}], [{ id: 'i' }], [{ name: 'n', data: {} }], [thing], [stack, {}], [stack, thing]]

async function settle(call: () => unknown) {
  try {
    const result = call()
    if (Symbol.asyncIterator in Object(result)) for await (const _ of result as AsyncIterable<unknown>) return
    await result
  } catch {
    // every answer is 404, and not every input is meant for every operation; what was asked is all that counts
  }
}

const holes = (path: string) => path.split('{').length

const fits = ({ methods, path }: { methods: string[]; path: string }, asked: string) =>
  new RegExp(`^(${methods.join('|')}) ${path.replaceAll(/\{[^}]*\}/g, '[^/]+')}$`).test(asked)
