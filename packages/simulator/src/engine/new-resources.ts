import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { findType } from '../types/find-type.ts'

/** The resources of a stack before anything has happened to them. */
export const newResources = (cloud: Cloud, stack: StackRecord): Map<string, ResourceRecord> => {
  const now = cloud.clock.now()
  return new Map(
    stack.definition.resources.map(({ name, type, metadata, description, requires }) => [
      name,
      {
        name,
        type: findType(cloud, type),
        shortId: cloud.random.text(12, 'abcdefghijklmnopqrstuvwxyz234567'),
        physicalId: undefined,
        requires,
        createdAt: now,
        updatedAt: now,
        given: {},
        properties: {},
        metadata,
        description,
        data: {},
        timer: undefined,
        action: 'INIT',
        status: 'COMPLETE',
        reason: '',
      },
    ]),
  )
}
