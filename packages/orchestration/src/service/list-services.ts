import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list, optional, required, time } from '../read.ts'

/** One of the engines that do Heat’s work. */
export interface HeatService {
  id: string
  /** `up`, or `down` when it has not been heard of for two intervals. */
  status: string
  binary?: string
  host?: string
  hostname?: string
  topic?: string
  engineId?: string
  /** Seconds. */
  reportInterval?: number
  createdAt?: Date
  updatedAt?: Date
  deletedAt?: Date
}

/**
 * Lists Heat’s engines. For administrators.
 *
 * @example
 * const down = (await listServices(client)).filter(({ status }) => status === 'down')
 */
export const listServices = (client: Client, options?: CallOptions): Promise<HeatService[]> =>
  client.request('orchestration', 'services', { ...options, read: readServices })

/** common/service_utils.py `format_service`. */
const readServices = list(
  'services',
  (wire) =>
    ({
      id: required(wire, 'id'),
      status: required(wire, 'status'),
      binary: optional(wire['binary']),
      host: optional(wire['host']),
      hostname: optional(wire['hostname']),
      topic: optional(wire['topic']),
      engineId: optional(wire['engine_id']),
      reportInterval: optional(wire['report_interval']),
      createdAt: time(wire['created_at']),
      updatedAt: time(wire['updated_at']),
      deletedAt: time(wire['deleted_at']),
    }) as HeatService,
)
