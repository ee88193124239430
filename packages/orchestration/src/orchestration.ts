import { type Bound, bind, type Client } from '@heatkit/core'
import * as operations from './operations.ts'

/**
 * Puts every operation on a client, as `client.orchestration`.
 *
 * @example
 * const client = createClient({ auth }).extend(orchestration)
 */
export const orchestration = (client: Client): { orchestration: Bound<typeof operations> } => ({
  orchestration: bind(client, operations),
})
