import { addSoftwareDeployment } from '../../engine/add-software-deployment.ts'
import { json } from '../../http/json.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'
import { softwareDeploymentView } from '../views/software-deployment-view.ts'

export const createDeployment: HeatHandler = async ({ cloud, projectId, body }) => {
  const given = await body()
  // Heat finds out only when its database does
  if (!cloud.softwareConfigs.has(String(given['config_id']))) throw new HeatError(500, 'RemoteError')
  const deployment = addSoftwareDeployment(cloud, projectId, given)
  return json(200, { software_deployment: softwareDeploymentView(deployment) })
}
