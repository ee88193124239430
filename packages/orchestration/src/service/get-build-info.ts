import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document, type Loose, optional } from '../read.ts'

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
    read: (body) => readBuildInfo(document(body)),
  })

const readBuildInfo = (wire: Loose): BuildInfo => ({
  api: optional(wire['api']),
  engine: optional(wire['engine']),
  fusionApi: optional(wire['fusion-api']),
})
