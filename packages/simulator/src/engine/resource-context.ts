import type { Cloud, ResourceContext, ResourceRecord, StackRecord } from '../cloud.ts'
import { physicalName } from './physical-name.ts'

export const resourceContext = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord): ResourceContext => ({
  cloud,
  stack,
  resource,
  properties: resource.properties,
  physicalName: physicalName(stack, resource),
})
