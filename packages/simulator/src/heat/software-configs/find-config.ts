import type { SoftwareConfigRecord } from '../../software-record.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatRequest } from '../heat-request.ts'

export const findConfig = ({ cloud, params, projectId, admin }: HeatRequest): SoftwareConfigRecord => {
  const id = params['config'] ?? ''
  const config = cloud.softwareConfigs.get(id)
  if (config && (admin || config.projectId === projectId)) return config
  throw new HeatError(404, 'NotFound', `Software config with id ${id} not found`)
}
