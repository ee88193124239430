import { json } from '../../http/json.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'
import { findConfig } from './find-config.ts'

export const deleteConfig: HeatHandler = (request) => {
  const { id } = findConfig(request)
  const isUsed = [...request.cloud.softwareDeployments.values()].some(({ configId }) => configId === id)
  if (isUsed) {
    const message = `Software config with id ${id} can not be deleted as it is referenced.`
    throw new HeatError(500, 'InvalidRestrictedAction', message)
  }
  request.cloud.softwareConfigs.delete(id)
  return json(204)
}
