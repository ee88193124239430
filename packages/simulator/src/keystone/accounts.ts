import type { Random } from '../random.ts'

export interface Account {
  name: string
  password: string
  /** Names of the projects it has roles on, with the roles. */
  projects: Record<string, string[]>
}

export interface User {
  id: string
  name: string
  password: string
  /** Roles by id of the project. */
  roles: Map<string, string[]>
}

export interface Project {
  id: string
  name: string
}

export const domain = { id: 'default', name: 'Default' }

export const defaultAccounts: Account[] = [
  { name: 'demo', password: 'secret', projects: { demo: ['member', 'reader'] } },
  { name: 'admin', password: 'secret', projects: { admin: ['admin', 'member', 'reader'] } },
]

export interface Accounts {
  users: User[]
  projects: Project[]
}

export function openAccounts(given: readonly Account[], random: Random): Accounts {
  const names = new Set(given.flatMap((account) => Object.keys(account.projects)))
  const projects = [...names].map((name) => ({ id: random.hex(), name }))
  const users = given.map(({ name, password, projects: on }) => ({
    id: random.hex(),
    name,
    password,
    roles: new Map(projects.filter((project) => on[project.name]).map((project) => [project.id, on[project.name]!])),
  }))
  return { users, projects }
}
