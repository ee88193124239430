import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { softwareConfigView } from '../views/software-config-view.ts'
import { deploymentsOf } from './deployments-of.ts'

/** The configs that a server is to apply, by name. */
export const showServerMetadata: HeatHandler = (request) => {
  const configs = deploymentsOf(request, request.params['server'])
    .flatMap(({ configId }) => request.cloud.softwareConfigs.get(configId) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
  return json(200, { metadata: configs.map((one) => softwareConfigView(one, { detail: true, project: false })) })
}
