import { json } from '../http/json.ts'
import { forbidden } from './faults.ts'
import type { HeatHandler } from './heat-request.ts'

/** Two engines that never go down. */
export const listServices: HeatHandler = ({ cloud, admin }) => {
  if (!admin) throw forbidden('You are not authorized to use service:index.')
  const now = new Date(cloud.clock.now()).toISOString().replace(/\.\d+Z$/, '.000000')
  const service = (digit: string): unknown => ({
    id: `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`,
    binary: 'heat-engine',
    engine_id: `${digit.repeat(8)}-1111-4111-8111-${digit.repeat(12)}`,
    host: 'vm',
    hostname: 'vm',
    topic: 'engine',
    report_interval: 60,
    created_at: now,
    updated_at: now,
    deleted_at: null,
    status: 'up',
  })
  return json(200, { services: [service('1'), service('2')] })
}
