import type { Clock } from './clock/clock.ts'
import type { Inventory, Lag } from './inventory.ts'
import type { Cloud } from './cloud.ts'
import { createEngine } from './engine/create-engine.ts'
import { createAccounts } from './keystone/accounts.ts'
import type { UserOption } from './keystone/accounts.ts'
import { createServices } from './keystone/catalog/services.ts'
import { createRecords } from './keystone/records.ts'
import type { SimulatorOptions } from './options.ts'
import { createRandom } from './random.ts'
import { builtInTypes } from './types/built-in-types.ts'

/** A cloud in which nothing has happened yet. */
export const createCloud = (options: SimulatorOptions, clock: Clock): Cloud => {
  const random = createRandom(options.seed ?? 1)
  const { region = 'RegionOne', templates = {}, lag = false } = options
  const regions = typeof region === 'string' ? [region] : region
  const inventory: Inventory = {
    flavors: ['m1.tiny', 'm1.small', 'm1.medium', 'm1.large'],
    images: ['cirros', 'fedora-20.x86_64'],
    keyPairs: ['demo-key'],
    networks: ['private', 'public'],
    ...options.inventory,
  }
  const users = options.users ?? defaultUsers
  const accounts = createAccounts(users, random)
  const services = createServices(regions, random)
  const records = createRecords()
  for (const [index, user] of accounts.users.entries()) {
    const { totp } = users[index] ?? {}
    if (totp === undefined) continue
    const id = random.hex()
    records.credentials.set(id, { id, user, projectId: null, type: 'totp', blob: totp })
  }
  const cloud: Omit<Cloud, 'engine'> = {
    url: (options.url ?? 'https://cloud.example').replace(/\/+$/, ''),
    regions,
    clock,
    random,
    accounts,
    services,
    records,
    federation: options.federation && { ...options.federation, groupId: random.hex() },
    identityV2: options.identityV2 ?? false,
    tokenLifetime: options.tokenLifetime ?? 3600,
    tokens: new Map(),
    inventory,
    inventoryIds: new Map([...inventory.networks, ...inventory.images].map((name) => [name, random.uuid()])),
    templates: templates instanceof Map ? templates : new Map(Object.entries(templates)),
    types: new Map([...builtInTypes, ...(options.resourceTypes ?? [])].map((type) => [type.name, type])),
    lag: lag === false ? noLag : { ...measuredLag, ...(lag === true ? {} : lag) },
    stacks: [],
    events: 0,
    softwareConfigs: new Map(),
    softwareDeployments: new Map(),
    enabled: { stackAdopt: false, stackAbandon: false, ...options.enabled },
  }
  const whole = cloud as Cloud
  whole.engine = createEngine(whole)
  return whole
}

const defaultUsers: readonly UserOption[] = [
  { name: 'demo', password: 'secret', projects: { demo: ['member'] } },
  {
    name: 'admin',
    password: 'secret',
    projects: { admin: ['admin'], demo: ['admin'] },
    domainRoles: ['admin'],
    systemRoles: ['admin'],
  },
]

const noLag: Lag = { deleted: [0, 0], status: [0, 0] }

const measuredLag: Lag = { deleted: [360, 1550], status: [150, 150] }
