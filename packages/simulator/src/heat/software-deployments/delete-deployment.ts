import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { findDeployment } from './find-deployment.ts'

export const deleteDeployment: HeatHandler = (request) => {
  request.cloud.softwareDeployments.delete(findDeployment(request).id)
  return json(204)
}
