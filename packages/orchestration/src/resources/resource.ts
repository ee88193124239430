import { type Loose, optional, required, time } from '../read.ts'
import { linkedStack } from '../stacks/linked-stack.ts'
import type { StackRef } from '../stacks/stack.ts'

export interface Resource {
  name: string
  type: string
  /** Action and status in one, such as `CREATE_COMPLETE`. */
  status: string
  statusReason?: string
  /** Id that the service knows it by, once there is one. */
  physicalResourceId?: string
  logicalResourceId?: string
  createdAt?: Date
  updatedAt?: Date
  /** Names of the resources that need this one. */
  requiredBy: string[]
  /** Resource whose nested stack this one is in. */
  parentResource?: string
  /** Stack that it is in: with `nestedDepth` not always the one that was asked about. */
  stack?: StackRef
  /** Stack that it is itself. */
  nestedStack?: StackRef
  description?: string
  /** Only with `detail`, and of `getResource`. */
  attributes?: Record<string, unknown>
}

/** Heat's spelling of a resource; api/openstack/v1/resources.py `format_resource`. */
export const readResource = (wire: Loose): Resource => {
  const stack = linkedStack(wire, 'stack')
  const nestedStack = linkedStack(wire, 'nested')
  return {
    ...required(wire, { name: 'resource_name', type: 'resource_type', status: 'resource_status' }),
    ...optional(wire, { createdAt: 'creation_time', updatedAt: 'updated_time' }, time),
    ...optional(wire, {
      statusReason: 'resource_status_reason',
      physicalResourceId: 'physical_resource_id',
      logicalResourceId: 'logical_resource_id',
      parentResource: 'parent_resource',
      description: 'description',
      attributes: 'attributes',
    }),
    ...(stack && { stack }),
    ...(nestedStack && { nestedStack }),
    requiredBy: wire['required_by'] ?? [],
  } as Resource
}
