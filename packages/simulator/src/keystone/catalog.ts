/** The catalog that a token for a project comes with. Only Keystone and Heat answer; the others make resource types available. */
export function catalog(url: string, regions: readonly string[], projectId: string): object[] {
  const services = [
    ['identity', 'keystone', `${url}/identity/v3`],
    ['orchestration', 'heat', `${url}/orchestration/v1/${projectId}`],
    ['compute', 'nova', `${url}/compute/v2.1`],
    ['network', 'neutron', `${url}/network`],
    ['image', 'glance', `${url}/image`],
    ['volumev3', 'cinderv3', `${url}/volume/v3/${projectId}`],
  ]
  return services.map(([type, name, address], index) => ({
    id: `5e21ce${index}`,
    type,
    name,
    endpoints: regions.flatMap((region) =>
      ['public', 'internal', 'admin'].map((kind) => ({
        id: `${type}-${region}-${kind}`,
        interface: kind,
        region,
        region_id: region,
        url: address,
      })),
    ),
  }))
}
