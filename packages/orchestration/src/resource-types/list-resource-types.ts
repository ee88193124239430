import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list } from '../read.ts'
import { spelled } from '../spelled.ts'
import { readResourceType, type ResourceType } from './resource-type.ts'

/** Conditions that all have to hold. */
export interface ResourceTypeFilter {
  /** A regular expression of Python’s, for the name’s beginning. */
  name?: string
  /** Of Heat’s, or of OpenStack’s, since which there is the type: `5.0.0`. */
  version?: string
  supportStatus?: 'UNKNOWN' | 'SUPPORTED' | 'DEPRECATED' | 'UNSUPPORTED' | 'HIDDEN'
  /** Reads descriptions, too. */
  detail?: boolean
}

/**
 * Lists the types of which a template can make resources. Those of services that the cloud does not have are missing, and
 * those that the user may not use.
 *
 * @example
 * for (const { type } of await listResourceTypes(client, { name: 'OS::Nova::' })) console.log(type)
 */
export const listResourceTypes = (
  client: Client,
  filter: ResourceTypeFilter = {},
  options?: CallOptions,
): Promise<ResourceType[]> =>
  client.request('orchestration', 'resource_types', {
    ...options,
    query: spelled(filter, names),
    read: list('resource_types', readResourceType),
  })

const names = { name: 'name', version: 'version', supportStatus: 'support_status', detail: 'with_description' }
