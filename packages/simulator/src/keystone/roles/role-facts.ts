import type { Role } from '../accounts.ts'

/** A role as it is shown within other things. */
export const roleFacts = ({ id, name, immutable }: Role): object => ({
  id,
  name,
  domain_id: null,
  description: null,
  options: immutable ? { immutable: true } : {},
})
