import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import { pythonStr } from '../../python-str.ts'
import { NotSimulated } from '../../not-simulated.ts'
import { forbidden, notFound } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { credentialView } from './credential-view.ts'

export const createCredential: KeystoneHandler = async ({ cloud, caller, body }) => {
  const { credential: given } = await body()
  const { type, blob, user_id: userId, project_id: projectId = null } = isObject(given) ? given : {}
  if (typeof type !== 'string' || typeof blob !== 'string')
    throw new KeystoneError(400, `'${typeof blob === 'string' ? 'type' : 'blob'}' is a required property`)
  const asking = caller()
  const id = userId ?? asking.user.id
  if (id !== asking.user.id && !isAdmin(asking)) throw forbidden('identity:create_credential')
  const user = cloud.accounts.users.find((one) => one.id === id)
  if (!user) throw notFound(`user: ${pythonStr(id)}`)
  if (type !== 'totp') throw new NotSimulated(`credentials of type ${type}`)
  const one = { id: cloud.random.hex(), user, projectId, type, blob }
  cloud.records.credentials.set(one.id, one)
  return json(201, { credential: credentialView(cloud, one) })
}
