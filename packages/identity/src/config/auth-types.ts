import type { Auth } from '@heatkit/core'
import { adminToken } from '../sign-in/admin-token.ts'
import { applicationCredential } from '../sign-in/application-credential.ts'
import { basic } from '../sign-in/basic.ts'
import { multiFactor } from '../sign-in/multi-factor.ts'
import { none } from '../sign-in/none.ts'
import { password } from '../sign-in/password.ts'
import { rackspace } from '../sign-in/rackspace.ts'
import { token } from '../sign-in/token.ts'
import { totp } from '../sign-in/totp.ts'
import { v2Password } from '../sign-in/v2-password.ts'
import { v2Token } from '../sign-in/v2-token.ts'
import { type AuthSettings, everywhere, isV2, tenant, where, who } from './auth-settings.ts'
import { invalid } from './settings.ts'

export interface AuthType {
  /** What may be under `auth`, by the names of keystoneauth. */
  keys: string
  /** What has to be there; `|` is said of either. */
  needs: string
  make: (auth: AuthSettings) => Auth
}

const project = 'auth_url project_id project_name'
const target = `${project} project_domain_id project_domain_name domain_id domain_name system_scope trust_id`
const home = 'default_domain_id default_domain_name'
const person = 'user_id username user_domain_id user_domain_name'
const credential = 'application_credential_id application_credential_name application_credential_secret'
const byPassword = 'auth_url username|user_id password'

const v2ByPassword = (auth: AuthSettings): Auth =>
  v2Password({ ...tenant(auth), username: auth['username']!, password: auth['password']! })
const v2ByToken = (auth: AuthSettings): Auth => v2Token({ ...tenant(auth), token: auth['token']! })
const v3ByPassword = (auth: AuthSettings): Auth =>
  password({ ...where(auth), ...who(auth), password: auth['password']! })
const v3ByToken = (auth: AuthSettings): Auth => token({ ...where(auth), token: auth['token']! })
const rackspaceBy = (secret: string, needs: string): AuthType => ({
  keys: `auth_url project_id ${secret === 'token' ? '' : 'username '}${secret}`,
  needs,
  make: ({ auth_url, username = '', api_key = '', token = '', project_id: tenantId = '', password = '' }) => {
    const user = { username, ...(tenantId && { tenantId }), ...(api_key ? { apiKey: api_key } : { password }) }
    return rackspace(token ? { token, tenantId } : user, auth_url?.replace(/\/+$/, ''))
  },
})

/** Which function signs in for an `auth_type`. */
export const authTypes: Record<string, AuthType> = {
  password: {
    keys: `${target} ${home} ${person} password`,
    needs: byPassword,
    make: (auth) => (isV2(auth) ? v2ByPassword : v3ByPassword)(auth),
  },
  token: {
    keys: `${target} ${home} token`,
    needs: 'auth_url token',
    make: (auth) => (isV2(auth) ? v2ByToken : v3ByToken)(auth),
  },
  v3password: { keys: `${target} ${person} password`, needs: byPassword, make: v3ByPassword },
  v3token: { keys: `${target} token`, needs: 'auth_url token', make: v3ByToken },
  v3applicationcredential: {
    keys: `${target} ${person} ${credential}`,
    needs: 'auth_url application_credential_id|application_credential_name application_credential_secret',
    make: (auth) => {
      const { application_credential_id: id, application_credential_name: name = '' } = auth
      if (!id && !auth['username'] && !auth['user_id'])
        throw invalid('application_credential_name', 'needs username or user_id beside it.')
      const { url } = where(auth)
      const secret = auth['application_credential_secret']!
      return applicationCredential(id ? { url, secret, id } : { url, secret, name, ...who(auth) })
    },
  },
  v3totp: {
    keys: `${target} ${person} passcode`,
    needs: 'auth_url username|user_id passcode',
    make: (auth) => totp({ ...where(auth), ...who(auth), passcode: auth['passcode']! }),
  },
  v3multifactor: {
    keys: `${target} ${person} auth_methods password passcode`,
    needs: 'auth_url auth_methods username|user_id',
    make: (auth) => {
      const methods = auth['auth_methods']!.split(',').map((each) => each.trim())
      if (methods.some((each) => !/^v3(password|totp)$/.test(each)))
        throw invalid('auth_methods', 'may hold v3password and v3totp.')
      const { password, passcode } = auth
      return multiFactor({
        ...where(auth),
        ...who(auth),
        ...(password && methods.includes('v3password') && { password }),
        ...(passcode && methods.includes('v3totp') && { passcode }),
      })
    },
  },
  v2password: { keys: `${project} username password`, needs: 'auth_url username password', make: v2ByPassword },
  v2token: { keys: `${project} token`, needs: 'auth_url token', make: v2ByToken },
  rackspace_apikey: rackspaceBy('api_key', 'username api_key'),
  rackspace_password: rackspaceBy('password', 'username password'),
  rackspace_token: rackspaceBy('token', 'token project_id'),
  none: { keys: 'endpoint', needs: '', make: (auth) => none(everywhere(auth)) },
  http_basic: {
    keys: 'endpoint username password',
    needs: 'username password',
    make: (auth) => basic({ ...everywhere(auth), username: auth['username']!, password: auth['password']! }),
  },
  admin_token: {
    keys: 'endpoint token',
    needs: 'token',
    make: (auth) => adminToken({ ...everywhere(auth), token: auth['token']! }),
  },
}
