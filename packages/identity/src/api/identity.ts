import { bind, type Bound, type Client } from '@heatkit/core'
import * as operations from './operations.ts'

/**
 * Puts every operation on a client, as `client.identity`.
 *
 * @example
 * const client = createClient({ auth }).extend(identity)
 * for await (const project of client.identity.listOwnProjects()) console.log(project.name)
 */
export const identity = (client: Client): { identity: Bound<typeof operations> } => ({
  identity: bind(client, operations),
})
