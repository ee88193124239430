import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { softwareDeploymentView } from '../views/software-deployment-view.ts'
import { findDeployment } from './find-deployment.ts'

export const showDeployment: HeatHandler = (request) =>
  json(200, { software_deployment: softwareDeploymentView(findDeployment(request)) })
