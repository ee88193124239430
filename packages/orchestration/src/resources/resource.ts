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
export const readResource = (wire: Loose): Resource =>
  ({
    name: required(wire, 'resource_name'),
    type: required(wire, 'resource_type'),
    status: required(wire, 'resource_status'),
    createdAt: time(wire['creation_time']),
    updatedAt: time(wire['updated_time']),
    statusReason: optional(wire['resource_status_reason']),
    physicalResourceId: optional(wire['physical_resource_id']),
    logicalResourceId: optional(wire['logical_resource_id']),
    parentResource: optional(wire['parent_resource']),
    description: optional(wire['description']),
    attributes: optional(wire['attributes']),
    stack: linkedStack(wire, 'stack'),
    nestedStack: linkedStack(wire, 'nested'),
    requiredBy: wire['required_by'] ?? [],
  }) as Resource
