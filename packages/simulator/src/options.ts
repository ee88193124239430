import type { Clock } from './clock/clock.ts'
import type { ResourceType } from './types/resource-type.ts'

export interface SimulatorOptions {
  /** Where the cloud pretends to be: Keystone at `/identity/v3`, Heat at `/orchestration/v1/{project}`. */
  url?: string
  /** One region or several; every service has the same endpoints in each. */
  region?: string | readonly string[]
  users?: readonly UserOption[]
  /** Names of flavours, images and the like that templates may refer to. */
  catalogue?: Partial<CloudCatalogue>
  clock?: Clock
  /** Ids and tokens come from this number; the same number gives the same run. */
  seed?: number
  /** What `template_url` finds; nothing is ever fetched. */
  templates?: ReadonlyMap<string, string> | Readonly<Record<string, string>>
  /** Seconds a token lives. */
  tokenLifetime?: number
  /** The delays between Heat's workers that a client can see; `true` takes the measured ones. */
  lag?: boolean | Partial<Lag>
  /** The CORS filter of both services with their default header lists; absent, as in a fresh cloud, it is off. */
  cors?: { allowedOrigins: readonly string[] }
  /** Beside the built-in ones; a type of the same name takes the place of ours. */
  resourceTypes?: readonly ResourceType[]
}

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

export interface CloudCatalogue {
  flavors: readonly string[]
  images: readonly string[]
  keyPairs: readonly string[]
  networks: readonly string[]
}

/** From and to, in milliseconds; each stack draws its own. */
export interface Lag {
  /** How long the name of a deleted stack stays taken. */
  nameHeld: readonly [number, number]
  /** How long a deleted stack stays in lists. */
  listed: readonly [number, number]
  /** How long after an accepted action the old status is still shown. */
  status: readonly [number, number]
}
