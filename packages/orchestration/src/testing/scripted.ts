import { createClient, type ExtendedClient, type Fetch } from '@heatkit/core'

/** A client of a Heat that answers as the test says, for what the simulator never does. */
export const scripted = (fetch: Fetch): ExtendedClient =>
  createClient({
    auth: async () => ({
      token: 'token',
      catalog: [{ type: 'orchestration', interface: 'public', url: 'https://heat.example/v1/p' }],
    }),
    fetch,
  })

export const wireStack = (status: string, more: object = {}): object => ({
  stack: { stack_name: 'web', id: 'i', stack_status: status, ...more },
})
