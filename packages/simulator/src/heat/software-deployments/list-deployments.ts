import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { softwareDeploymentView } from '../views/software-deployment-view.ts'
import { deploymentsOf } from './deployments-of.ts'

export const listDeployments: HeatHandler = (request) => {
  const deployments = deploymentsOf(request, request.query.get('server_id'))
  return json(200, { software_deployments: deployments.map(softwareDeploymentView) })
}
