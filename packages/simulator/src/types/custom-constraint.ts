import type { Inventory } from '../inventory.ts'
import type { Cloud } from '../cloud.ts'
import { NotSimulated } from '../not-simulated.ts'

/** Constraints that ask another service: is there such a flavour, image, network? Answers Heat's complaint. */
export const customConstraint = (cloud: Cloud, name: string, value: unknown): string | undefined => {
  const look = lookUps[name]
  if (!look) throw new NotSimulated(`the constraint ${name}`)
  const text = String(value)
  const complaint = look(cloud, text)
  return complaint === undefined ? undefined : `Error validating value '${text}': ${complaint}`
}

const lookUps: Readonly<Record<string, (cloud: Cloud, value: string) => string | undefined>> = {
  'nova.flavor': (cloud, value) =>
    isOffered(cloud, 'flavors', value) ? undefined : `No Flavor matching {'name': '${value}'}. (HTTP 404)`,
  // no key pair at all is fine
  'nova.keypair': (cloud, value) =>
    value === '' || isOffered(cloud, 'keyPairs', value) ? undefined : `The Key (${value}) could not be found.`,
  'glance.image': (cloud, value) =>
    isOffered(cloud, 'images', value) ? undefined : `No images matching {'name': '${value}'}.`,
  'neutron.network': (cloud, value) =>
    isOffered(cloud, 'networks', value) || exists(cloud, 'OS::Neutron::Net', value)
      ? undefined
      : unable('network', value),
  'neutron.subnet': (cloud, value) =>
    exists(cloud, 'OS::Neutron::Subnet', value) ? undefined : unable('subnet', value),
  'neutron.port': (cloud, value) => (exists(cloud, 'OS::Neutron::Port', value) ? undefined : unable('port', value)),
  'cinder.volume': (cloud, value) =>
    exists(cloud, 'OS::Cinder::Volume', value) ? undefined : `The Volume (${value}) could not be found.`,
  net_cidr: (_cloud, value) =>
    /^(\d{1,3}\.){3}\d{1,3}\/\d{1,2}$|^[0-9a-f:]+\/\d{1,3}$/i.test(value)
      ? undefined
      : `Invalid net cidr invalid IPNetwork ${value} `,
  ip_addr: (_cloud, value) =>
    /^(\d{1,3}\.){3}\d{1,3}$|^[0-9a-f:]*:[0-9a-f:]*$/i.test(value) ? undefined : 'Invalid IP address',
  ip_or_cidr: (_cloud, value) =>
    /^(\d{1,3}\.){3}\d{1,3}(\/\d{1,2})?$|^[0-9a-f:]*:[0-9a-f:]*(\/\d{1,3})?$/i.test(value)
      ? undefined
      : `Invalid net cidr invalid IPNetwork ${value} `,
  mac_addr: (_cloud, value) => (/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(value) ? undefined : 'Invalid MAC address.'),
  test_constr: () => undefined,
}

const unable = (what: string, value: string): string => `Unable to find ${what} with name or id '${value}'`

const isOffered = ({ inventory, inventoryIds }: Cloud, kind: keyof Inventory, value: string): boolean =>
  inventory[kind].some((name) => name === value || inventoryIds.get(name) === value)

const exists = (cloud: Cloud, type: string, value: string): boolean =>
  cloud.stacks.some(({ resources }) =>
    [...resources.values()].some(
      (one) => one.type.name === type && (one.physicalId === value || one.properties['name'] === value),
    ),
  )
