import type { SoftwareDeploymentRecord } from '../../software-record.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatRequest } from '../heat-request.ts'

export const findDeployment = ({ cloud, params, projectId, admin }: HeatRequest): SoftwareDeploymentRecord => {
  const id = params['deployment'] ?? ''
  const deployment = cloud.softwareDeployments.get(id)
  if (deployment && (admin || deployment.projectId === projectId)) return deployment
  throw new HeatError(404, 'NotFound', `Deployment with id ${id} not found`)
}
