import type { Reference, Scope } from '@heatkit/core'
import type { DeviceCode, OidcDeviceOptions } from '../sign-in/oidc-device.ts'
import type { Settings } from './settings.ts'

/** What ways to sign in take, all at once: each picks its own. What is absent is not there, whatever the types say. */
export interface AuthOptions extends Scope {
  url: string
  userId: string
  username: string
  userDomain: Reference
  password: string
  token: string
  passcode: string
  authMethods: string | string[]
  id: string
  name: string
  secret: string
  apiKey: string
  tenantId: string
  tenantName: string
  identityProvider: string
  protocol: string
  accessToken: string
  clientId: string
  clientSecret: string
  code: string
  redirectUri: string
  show: OidcDeviceOptions['show']
  endpoints: Record<string, string>
}

/** Reads what is under `auth`. An id goes before a name, and `system_scope` after any other scope, as in keystoneauth. */
export function authOptions(auth: Settings, tell: (message: string) => void): AuthOptions {
  const named = (which: string, otherwise = which) => {
    const [id, name] = ['_id', '_name'].map((kind) => auth[which + kind] ?? auth[otherwise + kind])
    return id ? { id } : name
  }
  const { user_id, project_id: tenantId, endpoint } = auth
  const scope = { project: named('project'), domain: named('domain'), trust: auth['trust_id'] }
  const all = {
    // most have the same name: `api_key` is `apiKey`
    ...Object.fromEntries(Object.entries(auth).map(([key, value]) => [camel(key), value])),
    ...scope,
    system: !Object.values(scope).some(Boolean) && auth['system_scope'] === 'all',
    projectDomain: named('project_domain', 'default_domain'),
    url: auth['auth_url'],
    username: !user_id && auth['username'],
    userDomain: named('user_domain', 'default_domain'),
    id: auth['application_credential_id'] ?? auth['oauth2_client_id'],
    name: auth['application_credential_name'],
    secret: auth['application_credential_secret'] ?? auth['oauth2_client_secret'],
    oidcScope: auth['scope'],
    show: ({ verificationUri, userCode }: DeviceCode) => tell(`Open ${verificationUri} and type ${userCode}`),
    tenantId,
    tenantName: !tenantId && auth['project_name'],
    endpoints: endpoint ? { identity: endpoint, orchestration: endpoint } : {},
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as unknown as AuthOptions
}

const camel = (key: string) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
