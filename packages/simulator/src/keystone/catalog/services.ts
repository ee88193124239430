import type { Random } from '../../random.ts'

/** One service of the catalog; `{project}` in a path is filled in for project-scoped tokens and hides it from others. */
export interface Service {
  id: string
  type: string
  name: string
  path: string
  endpoints: { id: string; interface: string; region: string }[]
}

export const createServices = (regions: readonly string[], random: Random): Service[] =>
  known.map((service) => ({
    ...service,
    id: random.hex(),
    endpoints: regions.flatMap((region) =>
      ['public', 'internal', 'admin'].map((name) => ({ id: random.hex(), interface: name, region })),
    ),
  }))

const known = [
  { type: 'identity', name: 'keystone', path: '/identity/v3' },
  { type: 'orchestration', name: 'heat', path: '/orchestration/v1/{project}' },
  { type: 'compute', name: 'nova', path: '/compute/v2.1' },
  { type: 'volumev3', name: 'cinderv3', path: '/volume/v3/{project}' },
  { type: 'network', name: 'neutron', path: '/networking' },
  { type: 'image', name: 'glance', path: '/image' },
]
