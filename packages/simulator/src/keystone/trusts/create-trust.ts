import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import { NotSimulated } from '../../not-simulated.ts'
import type { Role } from '../accounts.ts'
import { forbidden, notFound } from '../faults.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { readEnd } from '../read-end.ts'
import { rolesIn } from '../roles/roles-in.ts'
import { trustView } from './trust-view.ts'

export const createTrust: KeystoneHandler = async ({ cloud, caller, body }) => {
  const { trust: wanted } = await body()
  const given = isObject(wanted) ? wanted : {}
  const { user: trustor } = caller()
  for (const name of ['trustee_user_id', 'trustor_user_id', 'impersonation'])
    if (given[name] === undefined) throw new KeystoneError(400, `'${name}' is a required property`)
  if (given['trustor_user_id'] !== trustor.id) throw forbidden('identity:create_trust')
  if (given['allow_redelegation'] || given['redelegation_count'] || given['redelegated_trust_id'])
    throw new NotSimulated('redelegated trusts')
  const { users, projects, roles: known } = cloud.accounts
  const trustee = users.find(({ id }) => id === given['trustee_user_id'])
  if (!trustee) throw notFound(`user: ${String(given['trustee_user_id'])}`)
  const project = projects.find(({ id }) => id === given['project_id'])
  if (!project) throw new NotSimulated('trusts without a project')
  const wantedRoles = Array.isArray(given['roles']) ? given['roles'] : []
  if (wantedRoles.length === 0) throw forbidden('At least one role should be specified')
  const own = rolesIn(cloud, trustor, { kind: 'project', project })
  const roles = wantedRoles.map((each: unknown): Role => {
    const { id, name } = isObject(each) ? each : {}
    const role = known.find((one) => (id === undefined ? one.name === name : one.id === id))
    if (!role || !own.includes(role)) throw notFound(`role: ${role?.id ?? String(id ?? name)}`)
    return role
  })
  const { expires_at: expires, remaining_uses: uses } = given
  const trust = {
    id: cloud.random.hex(),
    trustor,
    trustee,
    project,
    impersonation: given['impersonation'] === true,
    roles,
    expiresAt: readEnd(cloud, expires),
    remainingUses: typeof uses === 'number' ? uses : undefined,
  }
  cloud.records.trusts.set(trust.id, trust)
  return json(201, { trust: trustView(cloud, trust) })
}
