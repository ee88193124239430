import type { Clock } from './clock/clock.ts'
import type { Accounts } from './keystone/accounts.ts'
import type { Service } from './keystone/services.ts'
import type { TokenRecord } from './keystone/token-record.ts'
import type { CloudCatalogue, Lag } from './options.ts'
import type { Random } from './random.ts'
import type { StackRecord } from './engine/stack-record.ts'
import type { ResourceType } from './types/resource-type.ts'

/** Everything one simulated cloud remembers. */
export interface Cloud {
  url: string
  regions: readonly string[]
  clock: Clock
  random: Random
  accounts: Accounts
  services: Service[]
  tokenLifetime: number
  tokens: Map<string, TokenRecord>
  catalogue: CloudCatalogue
  /** Ids of what the catalogue names. */
  catalogueIds: ReadonlyMap<string, string>
  templates: ReadonlyMap<string, string>
  types: ReadonlyMap<string, ResourceType>
  lag: Lag
  /** In order of creation; deleted ones stay readable. */
  stacks: StackRecord[]
}
