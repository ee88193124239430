import { json } from '../../http/json.ts'
import { notFound } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { roleView } from '../roles/role-view.ts'
import { findTrust } from './find-trust.ts'

export const showRoleOfTrust: KeystoneHandler = (request) => {
  const { role: id = '' } = request.params
  const role = findTrust(request, 'get_role_for_trust').roles.find((one) => one.id === id)
  if (!role) throw notFound(`role: ${id}`)
  if (request.method === 'HEAD') return json(200, undefined, { 'Content-Type': 'application/json' })
  return json(200, { role: roleView(request.cloud, role) })
}
