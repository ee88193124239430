import type { Cloud } from '../cloud.ts'
import type { ResourceContext } from '../types/resource-context.ts'
import { physicalName } from './physical-name.ts'
import type { ResourceRecord, StackRecord } from './stack-record.ts'

export const resourceContext = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord): ResourceContext => ({
  cloud,
  stack,
  resource,
  properties: resource.properties,
  physicalName: physicalName(stack, resource),
})
