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
}

export interface Accounts {
  domains: Named[]
  projects: Project[]
  users: User[]
  roleId: (name: string) => string
}

export interface Named {
  id: string
  name: string
}

export interface Project extends Named {
  domain: Named
}

export interface User extends Named {
  domain: Named
  password: string
  enabled: boolean
  defaultProject: Project | undefined
  grants: { project: Project; roles: string[] }[]
  domainRoles: string[]
  systemRoles: string[]
}

export const createAccounts = (options: readonly UserOption[], random: Random): Accounts => {
  const domains: Named[] = [{ id: 'default', name: 'Default' }]
  const projects: Project[] = []
  const roles = new Map<string, string>()

  const domainNamed = (name: string): Named => {
    const known = domains.find((domain) => domain.name === name)
    if (known) return known
    const domain = { id: random.hex(), name }
    domains.push(domain)
    return domain
  }
  const projectNamed = (name: string, domain: Named): Project => {
    const known = projects.find((project) => project.name === name && project.domain === domain)
    if (known) return known
    const project = { id: random.hex(), name, domain }
    projects.push(project)
    return project
  }
  const roleId = (name: string): string => {
    const id = roles.get(name) ?? random.hex()
    roles.set(name, id)
    return id
  }

  const users = options.map((option): User => {
    const domain = domainNamed(option.domain ?? 'Default')
    const grants = Object.entries(option.projects ?? {}).map(([name, granted]) => ({
      project: projectNamed(name, domain),
      roles: implied(granted),
    }))
    return {
      id: random.hex(),
      name: option.name,
      domain,
      password: option.password,
      enabled: option.enabled ?? true,
      defaultProject: option.defaultProject === undefined ? undefined : projectNamed(option.defaultProject, domain),
      grants,
      domainRoles: implied(option.domainRoles ?? []),
      systemRoles: implied(option.systemRoles ?? []),
    }
  })
  return { domains, projects, users, roleId }
}

// Keystone's bootstrap makes admin imply member, and member imply reader.
const implied = (roles: readonly string[]): string[] => {
  const all = new Set(roles)
  if (all.has('admin')) all.add('member')
  if (all.has('member')) all.add('reader')
  return [...all]
}
