import { CloudError } from '@heatkit/core'

/** A name, or an id: `'demo'`, `{ id: 'f31…' }`. */
export type Reference = string | { id: string }

/** What a token is good for. Without any of these the user's default project decides. */
export interface ScopeOptions {
  project?: Reference
  /** Of a project given by name. The user's domain when absent, else `{ id: 'default' }`. */
  projectDomain?: Reference
  domain?: Reference
  /** For a token that only says who you are. */
  unscoped?: true
}

/** Keystone's spelling of a reference. */
export const reference = (given: Reference = { id: 'default' }): object =>
  typeof given === 'string' ? { name: given } : given

/** Keystone's spelling of a scope. More than one is refused here, as Keystone would. */
export function scope(
  { project, projectDomain, domain, unscoped }: ScopeOptions,
  userDomain?: Reference,
): object | string | undefined {
  const home = typeof project === 'string' && { domain: reference(projectDomain ?? userDomain) }
  const scopes = [
    project && { project: { ...reference(project), ...home } },
    domain && { domain: reference(domain) },
    unscoped && 'unscoped',
  ]
  const [first, second] = scopes.filter((each) => each)
  if (second) throw new CloudError('InvalidOptions', 'Give one of project, domain and unscoped.')
  return first || undefined
}
