import type { User } from '../accounts.ts'

/** The user's grant on a tenant, by its id or name. */
export const findTenant = ({ grants }: User, id: unknown, name: unknown): User['grants'][number] | undefined =>
  grants.find(({ project }) => (id === undefined ? project.name === name : project.id === id))
