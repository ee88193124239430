import { json } from '../../http/json.ts'
import { isObject } from '../../is-object.ts'
import { conflict, forbidden } from '../faults.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { readEnd } from '../read-end.ts'
import type { ApplicationCredential } from '../records.ts'
import { base64url } from '../tokens/base64url.ts'
import { addAccessRules } from './add-access-rules.ts'
import { checkRoles } from './check-roles.ts'
import { credentialView } from './credential-view.ts'

export const createCredential: KeystoneHandler = async ({ cloud, params, caller, body }) => {
  const { application_credential: wanted } = await body()
  const given = isObject(wanted) ? wanted : {}
  const { user, scope, methods, roles, applicationCredential } = caller()
  if (params['user'] !== user.id) throw forbidden('identity:create_application_credential')
  if (methods.includes('application_credential') && !applicationCredential?.unrestricted) throw forbidden(restricted)
  const { name, secret, description = null, unrestricted = null, expires_at: expires, access_rules: rules } = given
  if (typeof name !== 'string') throw new KeystoneError(400, "'name' is a required property")
  if (scope.kind !== 'project') throw forbidden('identity:create_application_credential')
  const expiresAt = readEnd(cloud, expires)
  const known = cloud.records.applicationCredentials
  if ([...known.values()].some((one) => one.user === user && one.name === name))
    throw conflict('application_credential', `Duplicate entry found with name ${name}`)

  const one: ApplicationCredential = {
    id: cloud.random.hex(),
    name,
    description,
    secret: typeof secret === 'string' ? secret : cloud.random.text(86, base64url),
    user,
    project: scope.project,
    roles: checkRoles(cloud, given['roles'], roles),
    expiresAt,
    unrestricted,
    accessRules: Array.isArray(rules) ? addAccessRules(cloud, user, rules) : undefined,
  }
  known.set(one.id, one)
  return json(201, { application_credential: { ...credentialView(cloud, one), secret: one.secret } })
}

const restricted =
  "Using method 'application_credential' is not allowed for managing additional application credentials."
