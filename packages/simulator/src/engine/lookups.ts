/** What is there in the simulated cloud besides stacks: what templates may name. */
export interface Inventory {
  flavors: readonly string[]
  images: readonly string[]
  keypairs: readonly string[]
  networks: readonly string[]
}

export const defaultInventory: Inventory = {
  flavors: ['m1.nano', 'm1.tiny', 'm1.small', 'm1.medium', 'm1.large'],
  images: ['cirros', 'fedora-20.x86_64'],
  keypairs: ['demo-key'],
  networks: ['private', 'public'],
}

const lookups: Record<string, [keyof Inventory, (name: string) => string]> = {
  'nova.flavor': ['flavors', (name) => `No Flavor matching {'name': '${name}'}. (HTTP 404)`],
  'glance.image': ['images', (name) => `No images matching {'name': '${name}'}.`],
  'nova.keypair': ['keypairs', (name) => `The Key (${name}) could not be found.`],
  'neutron.network': ['networks', (name) => `Unable to find network with name or id '${name}'`],
}

/** What Heat says when a custom constraint does not find its value, or `undefined`. */
export function lookUp(constraint: string, value: unknown, inventory: Inventory): string | undefined {
  const [kind, message] = lookups[constraint] ?? []
  const name = String(value)
  // an id of something that a stack made is taken as it is
  if (!kind || inventory[kind].includes(name) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(name)) return undefined
  return `Error validating value '${name}': ${message!(name)}`
}

export const isLookup = (constraint: string): boolean => constraint in lookups
