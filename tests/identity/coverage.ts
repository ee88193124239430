import { createClient } from '@heatkit/core'
import { identity } from '@heatkit/identity'
import operations from '../../conformance/keystone-operations.json' with { type: 'json' }

export interface Coverage {
  /** What Keystone’s API reference lists and an operation of ours asks for, as `GET /v3/users`. */
  covered: string[]
  /** The others, with the reason. */
  leftOut: { operation: string; reason: string | undefined }[]
}

/** Calls every operation on a Keystone that answers with nothing, and looks at what was asked. */
export async function coverage(): Promise<Coverage> {
  const asked = new Set<string>()
  const client = createClient({
    auth: async () => ({ token: 'token', url: 'https://keystone.example/v3', catalog: [] }),
    async fetch({ method, url }) {
      asked.add(`${method} ${new URL(url).pathname}`)
      return new Response('no', { status: 404 })
    },
  }).extend(identity)
  for (const operation of Object.values(client.identity) as ((input: object) => unknown)[])
    for (const input of inputs) await settle(() => operation(input))
  const listed = operations.map((each) => ({ ...each, name: `${each.method} ${each.path}`, matches: matcher(each) }))
  // `limits/model` is no limit of the name `model`
  const bySpecificity = listed.toSorted((a, b) => holes(a.path) - holes(b.path))
  const covered = new Set([...asked].map((each) => bySpecificity.find(({ matches }) => matches(each))?.name))
  // pages may not send HEAD, so a check asks with GET, which Keystone answers as well
  const isCovered = ({ method, path, name }: { method: string; path: string; name: string }) =>
    covered.has(method === 'HEAD' ? `GET ${path}` : name)
  const checks = [...asked].filter((each) => each.startsWith('GET '))
  const headByGet = ({ method, path }: { method: string; path: string }) =>
    method === 'HEAD' && checks.some((each) => matcher({ method: 'GET', path })(each))
  return {
    covered: listed.filter((each) => isCovered(each) || headByGet(each)).map(({ name }) => name),
    leftOut: listed
      .filter((each) => !isCovered(each) && !headByGet(each))
      .map(({ name, leftOut }) => ({ operation: name, reason: leftOut })),
  }
}

const common = {
  id: 'i',
  userId: 'u',
  groupId: 'g',
  roleId: 'r',
  endpointId: 'e',
  endpointGroupId: 'eg',
  policyId: 'p',
  access: 'a',
  tag: 't',
  tags: [],
  identityProvider: 'idp',
  priorRoleId: 'r1',
  impliedRoleId: 'r2',
  config: {},
  token: 'other',
  password: 'x',
  originalPassword: 'y',
}
const { userId: _, ...ofGroup } = common
const { endpointId: __, ...ofService } = common

/** Everything that any operation asks for, and variants where there are several ways. */
const inputs: object[] = [
  ...[common, ofGroup].flatMap((who) => [
    { ...who, projectId: 'p' },
    { ...who, domainId: 'd' },
    { ...who, system: true },
    { ...who, projectId: 'p', inherited: true },
    { ...who, domainId: 'd', inherited: true },
  ]),
  { ...ofService, serviceId: 's' },
  { ...ofService, serviceId: 's', regionId: 'r' },
  { ...common, group: 'ldap' },
  { ...common, group: 'ldap', option: 'url' },
]

async function settle(call: () => unknown) {
  try {
    const result = call()
    if (Symbol.asyncIterator in Object(result)) for await (const _ of result as AsyncIterable<unknown>) return
    await result
  } catch {
    // every answer is 404; what was asked is all that counts
  }
}

const holes = (path: string) => path.split('{').length

const matcher = ({ method, path }: { method: string; path: string }) => {
  const pattern = new RegExp(`^${method} ${path.replaceAll(/\{[^}]*\}/g, '[^/]+')}$`)
  return (each: string) => pattern.test(each)
}
