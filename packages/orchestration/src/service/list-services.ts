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
      ...required(wire, { id: 'id', status: 'status' }),
      ...optional(wire, { createdAt: 'created_at', updatedAt: 'updated_at', deletedAt: 'deleted_at' }, time),
      ...optional(wire, {
        binary: 'binary',
        host: 'host',
        hostname: 'hostname',
        topic: 'topic',
        engineId: 'engine_id',
        reportInterval: 'report_interval',
      }),
    }) as HeatService,
)
