import { CloudError, type Reference, type Scope as ScopeOptions } from '@heatkit/core'

export type { Reference, Scope as ScopeOptions } from '@heatkit/core'

/** Keystone's spelling of a reference. */
export const reference = (given: Reference = { id: 'default' }): object =>
  typeof given === 'string' ? { name: given } : { id: given.id }

/** Keystone's spelling of a scope. More than one is refused here, as Keystone would. */
export function scope(
  { project, projectDomain, domain, system, trust, unscoped }: ScopeOptions,
  userDomain?: Reference,
): object | string | undefined {
  const home = typeof project === 'string' && { domain: reference(projectDomain ?? userDomain) }
  const scopes = [
    project && { project: { ...reference(project), ...home } },
    domain && { domain: reference(domain) },
    system && { system: { all: true } },
    trust && { 'OS-TRUST:trust': { id: trust } },
    unscoped && 'unscoped',
  ]
  const [first, second] = scopes.filter((each) => each)
  if (second) throw new CloudError('InvalidOptions', 'Give one of project, domain, system, trust and unscoped.')
  return first || undefined
}
