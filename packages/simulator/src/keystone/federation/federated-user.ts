import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'
import { unauthorized } from '../faults.ts'

/** The user in a provider's own domain, with the roles of the user here who is called the same. */
export const federatedUser = ({ accounts, random }: Cloud, name: string | undefined, provider: string): User => {
  const { users, domains } = accounts
  const known = users.find((one) => one.name === name && one.domain.name === provider)
  if (known) return known
  const model = users.find((one) => one.name === name)
  if (!model?.enabled) throw unauthorized()
  const domain = domains.find((one) => one.name === provider) ?? { id: random.hex(), name: provider }
  if (!domains.includes(domain)) domains.push(domain)
  const user = { ...model, id: random.hex(64), domain, password: random.hex() }
  users.push(user)
  return user
}
