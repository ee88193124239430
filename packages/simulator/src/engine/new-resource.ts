import type { Cloud, ResourceRecord } from '../cloud.ts'
import type { ResourceDefinition, StackDefinition } from '../template/stack-definition.ts'
import { findType } from '../types/find-type.ts'

/** A resource before anything has happened to it. */
export const newResource = (cloud: Cloud, origin: StackDefinition, definition: ResourceDefinition): ResourceRecord => {
  const now = cloud.clock.now()
  return {
    name: definition.name,
    typeName: definition.type,
    type: findType(cloud, origin, definition),
    definition,
    origin,
    shortId: cloud.random.text(12, 'abcdefghijklmnopqrstuvwxyz234567'),
    physicalId: undefined,
    requires: definition.requires,
    createdAt: now,
    updatedAt: now,
    given: {},
    properties: {},
    metadata: definition.metadata,
    templateMetadata: definition.metadata,
    description: definition.description,
    data: {},
    run: undefined,
    timer: undefined,
    finish: undefined,
    hook: undefined,
    action: 'INIT',
    status: 'COMPLETE',
    reason: '',
  }
}
