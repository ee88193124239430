import type { Auth } from '@heatkit/core'
import { adminToken } from '../sign-in/admin-token.ts'
import { applicationCredential } from '../sign-in/application-credential.ts'
import { basic } from '../sign-in/basic.ts'
import { keystoneOAuth2 } from '../sign-in/keystone-oauth2.ts'
import { multiFactor } from '../sign-in/multi-factor.ts'
import { none } from '../sign-in/none.ts'
import { oidcAccessToken } from '../sign-in/oidc-access-token.ts'
import { oidcAuthorizationCode } from '../sign-in/oidc-authorization-code.ts'
import { oidcClientCredentials } from '../sign-in/oidc-client-credentials.ts'
import { oidcDevice } from '../sign-in/oidc-device.ts'
import { oidcPassword } from '../sign-in/oidc-password.ts'
import { password } from '../sign-in/password.ts'
import { rackspace } from '../sign-in/rackspace.ts'
import { token } from '../sign-in/token.ts'
import { totp } from '../sign-in/totp.ts'
import { v2Password } from '../sign-in/v2-password.ts'
import { v2Token } from '../sign-in/v2-token.ts'
import { identityUrl } from '../sign-in/identity-url.ts'
import type { AuthOptions } from './auth-options.ts'
import { invalid } from './settings.ts'

/**
 * What may be under `auth`, by the names of keystoneauth, and what signs in with it. A key with `!` has to be there, or one of
 * several between bars.
 */
export type AuthType = [keys: string, make: (options: AuthOptions) => Auth]

const project = 'auth_url! project_id project_name'
const target = `${project} project_domain_id project_domain_name domain_id domain_name system_scope trust_id`
const home = 'default_domain_id default_domain_name'
const domain = 'user_domain_id user_domain_name'
const person = `username|user_id! ${domain}`
const federated = `${target} identity_provider! protocol!`
const oidc = `${federated} client_id! access_token_endpoint|discovery_endpoint! access_token_type scope`
const credential = 'application_credential_id|application_credential_name! application_credential_secret!'

/** An address of v2.0, and nothing that only v3 knows. */
const isV2 = ({ url, userId, userDomain, projectDomain, domain }: AuthOptions) =>
  /\/v2\.0\/*$/.test(url) && !(userId || userDomain || projectDomain || domain)
const byFactors = ({ authMethods, password, passcode, ...rest }: AuthOptions) => {
  const methods = String(authMethods)
    .split(',')
    .map((each) => each.trim())
  if (methods.some((each) => !/^v3(password|totp)$/.test(each)))
    throw invalid('auth_methods', 'may hold v3password and v3totp.')
  const given = { ...(methods.includes('v3password') && { password }), ...(methods.includes('v3totp') && { passcode }) }
  return multiFactor({ ...rest, ...given })
}
const byRackspace = (options: AuthOptions) => rackspace(options, options.url && identityUrl(options.url, 'v2.0'))

/** Which function signs in for an `auth_type`. */
export const authTypes: Record<string, AuthType> = {
  password: [
    `${target} ${home} ${person} password!`,
    (options) => (isV2(options) ? v2Password(options) : password(options)),
  ],
  token: [`${target} ${home} token!`, (options) => (isV2(options) ? v2Token(options) : token(options))],
  v3password: [`${target} ${person} password!`, password],
  v3token: [`${target} token!`, token],
  v3applicationcredential: [`${target} ${credential} username user_id ${domain}`, applicationCredential],
  v3totp: [`${target} ${person} passcode!`, totp],
  v3multifactor: [`${target} ${person} auth_methods! password passcode`, byFactors],
  v3oidcaccesstoken: [`${federated} access_token!`, oidcAccessToken],
  v3oidcpassword: [`${oidc} client_secret username! password!`, oidcPassword],
  v3oidcclientcredentials: [`${oidc} client_secret!`, oidcClientCredentials],
  v3oidcauthcode: [`${oidc} client_secret code! redirect_uri!`, oidcAuthorizationCode],
  v3oidcdeviceauthz: [`${oidc} client_secret device_authorization_endpoint`, oidcDevice],
  v3oauth2clientcredential: ['auth_url! oauth2_endpoint oauth2_client_id! oauth2_client_secret!', keystoneOAuth2],
  v2password: [`${project} username! password!`, v2Password],
  v2token: [`${project} token!`, v2Token],
  rackspace_apikey: ['auth_url project_id username! api_key!', byRackspace],
  rackspace_password: ['auth_url project_id username! password!', byRackspace],
  rackspace_token: ['auth_url project_id! token!', byRackspace],
  none: ['endpoint', none],
  http_basic: ['endpoint username! password!', basic],
  admin_token: ['endpoint token!', adminToken],
}
