import { json } from '../../http/json.ts'
import { extractBoolean } from '../extract-boolean.ts'
import { extractInteger } from '../extract-integer.ts'
import { forbidden } from '../faults.ts'
import type { HeatHandler } from '../heat-request.ts'
import { softwareConfigView } from '../views/software-config-view.ts'

/** Newest first; an administrator sees those of every project. */
export const listConfigs: HeatHandler = ({ cloud, query, projectId, admin }) => {
  if (extractBoolean(query, 'global_tenant') && !admin)
    throw forbidden('You are not authorized to use software_configs:global_index.')
  const limit = query.get('limit') ? extractInteger('limit', query.get('limit')) : undefined
  const all = [...cloud.softwareConfigs.values()].filter((one) => admin || one.projectId === projectId).reverse()
  const start = all.findIndex(({ id }) => id === query.get('marker')) + 1
  const page = all.slice(start, limit === undefined ? undefined : start + limit)
  return json(200, {
    software_configs: page.map((one) => softwareConfigView(one, { detail: false, project: admin })),
  })
}
