import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list, optional, required } from '../read.ts'

export interface HeatVersion {
  /** Such as `v1.0`. */
  id: string
  /** `CURRENT`, … */
  status?: string
}

/**
 * Lists the versions of the API that the service has.
 *
 * @example
 * const [version] = await listVersions(client)
 */
export const listVersions = (client: Client, options?: CallOptions): Promise<HeatVersion[]> =>
  client.request({ type: 'orchestration', unversioned: true }, '', { ...options, read: readVersions })

/** api/versions.py; its links are those of the service's own idea of where it is. */
const readVersions = list('versions', (wire): HeatVersion => ({
  id: required(wire, 'id'),
  status: optional(wire['status']),
}))
