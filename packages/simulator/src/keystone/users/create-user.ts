import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import type { User } from '../accounts.ts'
import { conflict, notFound } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'
import { checkUser } from './check-user.ts'
import { userView } from './user-view.ts'

export const createUser: KeystoneHandler = async (request) => {
  const { user: given } = await request.body()
  checkUser(isObject(given) ? given : {}, ['name'])
  requireAdmin(request, 'create_user')
  const { name, domain_id: domainId = 'default', password, enabled, options } = given as Record<string, string>
  const { cloud } = request
  const { domains, users } = cloud.accounts
  const domain = domains.find(({ id }) => id === domainId)
  if (!domain) throw notFound(`domain: ${domainId}`)
  if (users.some((one) => one.name === name && one.domain === domain))
    throw conflict('user', `Duplicate entry found with name ${name} at domain ID ${domainId}`)
  const user: User = {
    id: cloud.random.hex(),
    name: String(name),
    domain,
    password: password ?? cloud.random.hex(),
    enabled: enabled === undefined || Boolean(enabled),
    defaultProject: undefined,
    grants: [],
    domainGrants: [],
    systemRoles: [],
    options: isObject(options) ? options : {},
    apiKey: undefined,
  }
  users.push(user)
  return json(201, { user: userView(cloud, user) })
}
