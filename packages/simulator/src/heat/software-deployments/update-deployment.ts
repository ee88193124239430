import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { softwareDeploymentView } from '../views/software-deployment-view.ts'
import { findDeployment } from './find-deployment.ts'

/** Changes what is given; what is null or empty stays. */
export const updateDeployment: HeatHandler = async (request) => {
  const { cloud } = request
  const body = await request.body()
  const deployment = findDeployment(request)
  const fields: Record<string, unknown> = {
    configId: body['config_id'],
    inputValues: body['input_values'],
    outputValues: body['output_values'],
    action: body['action'],
    status: body['status'],
    statusReason: body['status_reason'],
  }
  Object.assign(deployment, Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value))))
  deployment.updatedAt = cloud.clock.now()
  cloud.clock.after(0, () => cloud.engine.wake())
  return json(200, { software_deployment: softwareDeploymentView(deployment) })
}
