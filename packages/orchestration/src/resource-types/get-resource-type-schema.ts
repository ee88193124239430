import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'
import { readResourceTypeSchema, type ResourceTypeSchema } from './resource-type-schema.ts'

/**
 * Reads which properties and attributes a type of resource has. Throws an `HttpError` with type `ResourceTypeUnavailable`
 * for one whose service the cloud does not have.
 *
 * @example
 * const { properties } = await getResourceTypeSchema(client, { type: 'OS::Nova::Server' })
 */
export const getResourceTypeSchema = (
  client: Client,
  { type }: { type: string },
  options?: CallOptions,
): Promise<ResourceTypeSchema> =>
  client.request('orchestration', path`resource_types/${type}`, {
    ...options,
    read: (body) => readResourceTypeSchema(document(body)),
  })
