import type { Reference, Scope } from '@heatkit/core'
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
  id: string
  name: string
  secret: string
  apiKey: string
  tenantId: string
  tenantName: string
  endpoints: Record<string, string>
}

/** Reads what is under `auth`. An id goes before a name, and `system_scope` after any other scope, as in keystoneauth. */
export function authOptions(auth: Settings): AuthOptions {
  const named = (which: string, otherwise = which) => {
    const [id, name] = ['_id', '_name'].map((kind) => auth[which + kind] ?? auth[otherwise + kind])
    return id ? { id } : name
  }
  const { user_id: userId, project_id: tenantId, application_credential_id: id, endpoint } = auth
  const scope = { project: named('project'), domain: named('domain'), trust: auth['trust_id'] }
  const all = {
    ...scope,
    system: !Object.values(scope).some(Boolean) && auth['system_scope'] === 'all',
    projectDomain: named('project_domain', 'default_domain'),
    url: auth['auth_url'],
    userId,
    username: !userId && auth['username'],
    userDomain: named('user_domain', 'default_domain'),
    password: auth['password'],
    token: auth['token'],
    passcode: auth['passcode'],
    id,
    name: auth['application_credential_name'],
    secret: auth['application_credential_secret'],
    apiKey: auth['api_key'],
    tenantId,
    tenantName: !tenantId && auth['project_name'],
  }
  const given = Object.entries(all).filter(([, value]) => value)
  const endpoints = endpoint ? { identity: endpoint, orchestration: endpoint } : {}
  return { ...Object.fromEntries(given), endpoints } as AuthOptions
}
