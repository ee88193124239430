import type { ResourceRecord, StackRecord } from '../cloud.ts'

/** What Heat calls a resource that was given no name. */
export const physicalName = (stack: StackRecord, resource: ResourceRecord): string =>
  `${stack.name}-${resource.name}-${resource.shortId}`
