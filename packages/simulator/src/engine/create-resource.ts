import type { AdoptedResource } from '../adopt-data.ts'
import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { breakAt } from './break-at.ts'
import { nestedWork } from './nested-work.ts'
import { resolveProperties } from './resolve-properties.ts'
import { resourceContext } from './resource-context.ts'
import { runResource } from './run-resource.ts'
import type { Complaint, Work } from './run-resource.ts'

/** Takes one resource through its create, or takes over what an abandoned stack left. */
export const createResource = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  adopted: AdoptedResource | undefined,
  settled: (failure: string | undefined, action: string) => void,
): void => {
  const { definition } = stack
  const wanted = definition.resources.find(({ name }) => name === resource.name) ?? resource.definition
  const action = adopted ? 'ADOPT' : 'CREATE'
  Object.assign(resource, { definition: wanted, origin: definition, requires: wanted.requires })

  const begin = (): void => {
    const broken = resolve(cloud, stack, resource)
    const run = (work: Work): void =>
      runResource(cloud, stack, resource, action, work, (failure) => {
        if (failure !== undefined) return settled(failure, action)
        breakAt(cloud, stack, resource, 'post-create', () => settled(undefined, action))
      })
    if (broken) return run({ begin: () => broken })
    if (resource.type.nested) return run(nestedWork(cloud, stack, resource, action, adopted))
    run({ begin: () => start(cloud, stack, resource, adopted), end: () => end(cloud, stack, resource, adopted) })
  }
  breakAt(cloud, stack, resource, 'pre-create', begin)
}

const start = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  adopted: AdoptedResource | undefined,
): Complaint | undefined => {
  const { type } = resource
  if (adopted) {
    if (!adopted.resource_id) return { error: 'Exception', message: 'Resource ID was not provided.' }
    resource.physicalId = adopted.resource_id
    Object.assign(resource.data, adopted.resource_data)
    return undefined
  }
  const context = resourceContext(cloud, stack, resource)
  resource.physicalId = type.create ? type.create(context) : context.physicalName
  return undefined
}

const end = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  adopted: AdoptedResource | undefined,
): void => {
  if (!adopted) resource.type.created?.(resourceContext(cloud, stack, resource))
}

const resolve = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord): Complaint | undefined => {
  try {
    const resolved = resolveProperties(cloud, stack, resource.type, resource.definition)
    Object.assign(resource, resolved, { templateMetadata: resolved.metadata })
    return undefined
  } catch (error) {
    return { error: 'ValueError', message: (error as Error).message }
  }
}
