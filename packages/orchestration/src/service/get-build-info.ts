import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document, optional } from '../read.ts'

/** Revisions are `unknown` unless the operator says them. */
export interface BuildInfo {
  api?: { revision: string }
  engine?: { revision: string }
  /** Rackspace’s own. */
  fusionApi?: { revision: string }
}

/**
 * Reads which build of Heat this is.
 *
 * @example
 * const { engine } = await getBuildInfo(client)
 */
export const getBuildInfo = (client: Client, options?: CallOptions): Promise<BuildInfo> =>
  client.request('orchestration', 'build_info', {
    ...options,
    read: (body): BuildInfo => optional(document(body), { api: 'api', engine: 'engine', fusionApi: 'fusion-api' }),
  })
