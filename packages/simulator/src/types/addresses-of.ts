import { pythonStr } from '../python-str.ts'
import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'

export interface Address {
  version: 4
  addr: string
  'OS-EXT-IPS:type': 'fixed'
  'OS-EXT-IPS-MAC:mac_addr': string
}

/** Addresses of a server by network name and by network id, as Heat lists them; the first network of the cloud if none is asked for. */
export const addressesOf = (cloud: Cloud, stack: StackRecord, wanted: unknown): Record<string, Address[]> => {
  const networks = Array.isArray(wanted) && wanted.length > 0 ? (wanted as Record<string, unknown>[]) : [{}]
  const all: Record<string, Address[]> = {}
  for (const network of networks) {
    const port = findByPhysicalId(stack, network['port'])
    const wanted = port?.properties['network'] ?? network['network'] ?? network['uuid']
    const name = pythonStr(wanted ?? cloud.inventory.networks[0] ?? 'private')
    const own = findByPhysicalId(stack, name)
    const label = own ? pythonStr(own.properties['name'] ?? `${stack.name}-${own.name}-${own.shortId}`) : name
    const given = (port?.data['address'] ?? network['fixed_ip']) as string | null | undefined
    const address: Address = {
      version: 4,
      addr: given ?? `10.0.${cloud.random.below(4)}.${2 + cloud.random.below(250)}`,
      'OS-EXT-IPS:type': 'fixed',
      'OS-EXT-IPS-MAC:mac_addr': (port?.data['mac'] as string | undefined) ?? macAddress(cloud),
    }
    const id = own ? name : cloud.inventoryIds.get(name)
    for (const key of id === undefined ? [label] : [label, id]) all[key] = [...(all[key] ?? []), address]
  }
  return all
}

const findByPhysicalId = (stack: StackRecord, id: unknown): ResourceRecord | undefined =>
  id === undefined || id === null
    ? undefined
    : [...stack.resources.values()].find(({ physicalId }) => physicalId === id)

const macAddress = (cloud: Cloud): string => `fa:16:3e:${[0, 1, 2].map(() => cloud.random.hex(2)).join(':')}`
