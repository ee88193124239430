import type { Random } from '../random.ts'

export interface UserOption {
  name: string
  password: string
  /** Domain name; `Default` has the id `default`. */
  domain?: string
  enabled?: boolean
  defaultProject?: string
  /** Project name → roles. */
  projects?: Readonly<Record<string, readonly string[]>>
  /** Roles on the user's own domain. */
  domainRoles?: readonly string[]
  systemRoles?: readonly string[]
  /** Base32 secret of an authenticator; `simulator.passcode(name)` tells what it shows. */
  totp?: string
  /** Sets of methods of which one has to be complete: `[['password', 'totp']]`. */
  multiFactor?: readonly (readonly string[])[]
  /** For Rackspace's identity service. */
  apiKey?: string
}

export interface Accounts {
  domains: Named[]
  projects: Project[]
  users: User[]
  roles: Role[]
}

export interface Named {
  id: string
  name: string
}

export interface Project extends Named {
  domain: Named
}

export interface Role extends Named {
  immutable: boolean
}

export interface User extends Named {
  domain: Named
  password: string
  enabled: boolean
  defaultProject: Project | undefined
  /** What was given, without what that implies. */
  grants: { project: Project; roles: Role[] }[]
  domainGrants: { domain: Named; roles: Role[] }[]
  systemRoles: Role[]
  /** As Keystone names them: `multi_factor_auth_enabled`, `multi_factor_auth_rules` and the like. */
  options: Record<string, unknown>
  apiKey: string | undefined
}

export const createAccounts = (options: readonly UserOption[], random: Random): Accounts => {
  const domains: Named[] = [{ id: 'default', name: 'Default' }]
  const projects: Project[] = []
  const roles: Role[] = known.map((name, index) => ({ id: random.hex(), name, immutable: index < 3 }))

  const domainNamed = (name: string): Named => findOr(domains, name, () => ({ id: random.hex(), name }))
  const roleNamed = (name: string): Role => findOr(roles, name, () => ({ id: random.hex(), name, immutable: false }))
  const projectNamed = (name: string, domain: Named): Project => {
    const found = projects.find((project) => project.name === name && project.domain === domain)
    if (found) return found
    const project = { id: random.hex(), name, domain }
    projects.push(project)
    return project
  }

  const users = options.map((option): User => {
    const domain = domainNamed(option.domain ?? 'Default')
    const grants = Object.entries(option.projects ?? {}).map(([name, names]) => ({
      project: projectNamed(name, domain),
      roles: names.map(roleNamed),
    }))
    return {
      id: random.hex(),
      name: option.name,
      domain,
      password: option.password,
      enabled: option.enabled ?? true,
      defaultProject: option.defaultProject === undefined ? undefined : projectNamed(option.defaultProject, domain),
      grants,
      domainGrants: option.domainRoles ? [{ domain, roles: option.domainRoles.map(roleNamed) }] : [],
      systemRoles: (option.systemRoles ?? []).map(roleNamed),
      options: option.multiFactor
        ? { multi_factor_auth_rules: option.multiFactor, multi_factor_auth_enabled: true }
        : {},
      apiKey: option.apiKey,
    }
  })
  return { domains, projects, users, roles }
}

// of Keystone's bootstrap, which nobody may change, and of Heat's
const known = ['admin', 'member', 'reader', 'service', 'heat_stack_owner', 'heat_stack_user']

const findOr = <T extends Named>(all: T[], name: string, make: () => T): T => {
  const found = all.find((one) => one.name === name)
  if (found) return found
  const made = make()
  all.push(made)
  return made
}
