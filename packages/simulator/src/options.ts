import type { Clock } from './clock/clock.ts'
import type { Inventory, Lag } from './inventory.ts'
import type { ResourceType } from './cloud.ts'
import type { UserOption } from './keystone/accounts.ts'
import type { FederationOption } from './keystone/federation/federation-option.ts'

export interface SimulatorOptions {
  /** Where the cloud pretends to be: Keystone at `/identity/v3`, Heat at `/orchestration/v1/{project}`. */
  url?: string
  /** One region or several; every service has the same endpoints in each. */
  region?: string | readonly string[]
  users?: readonly UserOption[]
  /** Names of flavors, images and the like that templates may refer to. */
  inventory?: Partial<Inventory>
  clock?: Clock
  /** Ids and tokens come from this number; the same number gives the same run. */
  seed?: number
  /** What `template_url` finds; nothing is ever fetched. */
  templates?: ReadonlyMap<string, string> | Readonly<Record<string, string>>
  /** An identity provider that Keystone trusts; absent, as in a fresh cloud, there is none. */
  federation?: FederationOption
  /** Serves Keystone v2.0 beside v3, as clouds before 2018 do. */
  identityV2?: boolean
  /** Seconds a token lives. */
  tokenLifetime?: number
  /** The delays between Heat's workers that a client can see; `true` takes the measured ones. */
  lag?: boolean | Partial<Lag>
  /** The CORS filter of both services with their default header lists; absent, as in a fresh cloud, it is off. */
  cors?: { allowedOrigins: readonly string[] }
  /** What operators switch on: `adopt`, and `abandon` with `export`. Off, as in a fresh cloud. */
  enabled?: { stackAdopt?: boolean; stackAbandon?: boolean }
  /** Beside the built-in ones; a type of the same name takes the place of ours. */
  resourceTypes?: readonly ResourceType[]
}
