import type { Cloud } from '../../cloud.ts'
import type { TokenScope } from '../tokens/token-record.ts'

/** The catalog as a token of this scope sees it. */
export const catalogFor = (cloud: Cloud, scope: TokenScope): unknown[] =>
  cloud.services.map((service) => {
    const project = scope.kind === 'project' ? scope.project.id : undefined
    const hidden = service.path.includes('{project}') && project === undefined
    const url = cloud.url + service.path.replace('{project}', project ?? '')
    const endpoints = hidden
      ? []
      : service.endpoints.map(({ id, interface: name, region }) => ({
          id,
          interface: name,
          region_id: region,
          url,
          region,
        }))
    return { endpoints, id: service.id, type: service.type, name: service.name }
  })
