import type { Auth } from '@heatkit/core'
import { password } from '../sign-in/password.ts'
import type { Reference, ScopeOptions } from '../sign-in/scope.ts'
import { token } from '../sign-in/token.ts'

/** What is under `auth`, all of it texts. */
export type AuthSettings = Record<string, string>

export interface AuthType {
  /** What may be under `auth`, by the names of keystoneauth. */
  keys: string
  /** What has to be there; `|` is said of either. */
  needs: string
  make: (auth: AuthSettings) => Auth
}

const target =
  'auth_url system_scope domain_id domain_name project_id project_name project_domain_id project_domain_name trust_id'
const defaults = 'default_domain_id default_domain_name'
const person = 'user_id username user_domain_id user_domain_name'
const byPassword = 'auth_url username|user_id password'

const withPassword = (auth: AuthSettings): Auth =>
  password({ url: auth['auth_url']!, password: auth['password']!, ...who(auth), ...where(auth) })
const withToken = (auth: AuthSettings): Auth => token({ url: auth['auth_url']!, token: auth['token']!, ...where(auth) })

/** Which function signs in for an `auth_type`. */
export const authTypes: Record<string, AuthType> = {
  password: { keys: `${target} ${defaults} ${person} password`, needs: byPassword, make: withPassword },
  v3password: { keys: `${target} ${person} password`, needs: byPassword, make: withPassword },
  token: { keys: `${target} ${defaults} token`, needs: 'auth_url token', make: withToken },
  v3token: { keys: `${target} token`, needs: 'auth_url token', make: withToken },
}

/** An id goes before a name, as in keystoneauth. */
const named = (id: string | undefined, name: string | undefined): Reference | undefined => (id ? { id } : name)

const who = (auth: AuthSettings): { userId?: string; username?: string; userDomain?: Reference } =>
  present({
    userId: auth['user_id'],
    username: auth['user_id'] ? undefined : auth['username'],
    userDomain: domain(auth, 'user_domain'),
  })

const where = (auth: AuthSettings): ScopeOptions =>
  present({
    project: named(auth['project_id'], auth['project_name']),
    projectDomain: domain(auth, 'project_domain'),
    domain: named(auth['domain_id'], auth['domain_name']),
  })

const domain = (auth: AuthSettings, which: string) =>
  named(auth[`${which}_id`] ?? auth['default_domain_id'], auth[`${which}_name`] ?? auth['default_domain_name'])

/** Without what is absent. */
const present = <T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never
