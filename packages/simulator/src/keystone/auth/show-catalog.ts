import { json } from '../../http/json.ts'
import { catalogFor } from '../catalog/catalog-for.ts'
import { forbidden } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'

export const showCatalog: KeystoneHandler = ({ cloud, caller, self }) => {
  const { scope } = caller()
  if (scope.kind !== 'project') throw forbidden()
  return json(200, { catalog: catalogFor(cloud, scope), links: { self } })
}
