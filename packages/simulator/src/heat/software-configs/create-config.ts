import { addSoftwareConfig } from '../../engine/add-software-config.ts'
import { json } from '../../http/json.ts'
import { badRequest } from '../faults.ts'
import type { HeatHandler } from '../heat-request.ts'
import { softwareConfigView } from '../views/software-config-view.ts'

export const createConfig: HeatHandler = async ({ cloud, projectId, body }) => {
  const given = await body()
  for (const field of ['inputs', 'outputs']) {
    const list = given[field]
    // Python stumbles over anything that is no list of maps with names
    const isFine = Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null && 'name' in one)
    if (list !== undefined && list !== null && !isFine) throw badRequest()
  }
  const config = addSoftwareConfig(cloud, projectId, given)
  return json(200, { software_config: softwareConfigView(config, { detail: true, project: false }) })
}
