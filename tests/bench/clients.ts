import { type Auth, createClient, type Fetch, path } from '@heatkit/core'
import ky from 'ky'

/** Makes one GET and gives its JSON. */
export type Call = () => Promise<unknown>

const token = 'gAAAAABstub'
const headers = { accept: 'application/json', 'x-auth-token': token }
const stacks = (cloud: string) => `${cloud}/heat/v1/p1/stacks`

/** Each client, warm and signed in, asking for the same list of stacks. */
export const clients = {
  fetch: (cloud: string, fetch: Fetch): Call => {
    const url = stacks(cloud)
    return async () => (await fetch(new Request(url, { headers }))).json()
  },
  ky: (cloud: string, fetch: Fetch): Call => {
    const url = stacks(cloud)
    const client = ky.create({ headers, fetch: (request) => fetch(request as Request) })
    return () => client.get(url).json()
  },
  heatkit: (cloud: string, fetch: Fetch): Call => {
    const auth: Auth = async () => ({
      token,
      catalog: ['identity', 'compute', 'network', 'image', 'orchestration'].flatMap((type) =>
        ['public', 'internal', 'admin'].map((kind) => ({
          type,
          interface: kind,
          region: 'RegionOne',
          url: `${cloud}/${type === 'orchestration' ? 'heat/v1/p1' : type}`,
        })),
      ),
    })
    const client = createClient({ auth, region: 'RegionOne', fetch })
    return () => client.request('orchestration', path`stacks`)
  },
}

export type ClientName = keyof typeof clients
