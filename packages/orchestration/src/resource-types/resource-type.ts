import { type Loose, optional, required } from '../read.ts'

export interface ResourceType {
  /** Such as `OS::Nova::Server`. */
  type: string
  /** Only with `detail`. */
  description?: string
}

/** Heat's spelling of a row, which is a mere name without descriptions; engine/service.py `list_resource_types`. */
export const readResourceType = (wire: Loose | string): ResourceType =>
  (typeof wire === 'string'
    ? { type: wire }
    : { type: required(wire, 'resource_type'), description: optional(wire['description']) }) as ResourceType
