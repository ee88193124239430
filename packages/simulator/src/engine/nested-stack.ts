import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { heldStack } from './held-stack.ts'

/** The stack inside a resource, while there is one. */
export const nestedStack = (cloud: Cloud, resource: ResourceRecord): StackRecord | undefined =>
  resource.type.beside ? undefined : heldStack(cloud, resource)
