import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'

export interface GetResourceTypeTemplate {
  type: string
  /** `cfn` when absent. */
  format?: 'hot' | 'cfn'
}

/**
 * Writes a template around one resource of a type, with a parameter for each property and an output for each attribute.
 *
 * @example
 * const template = await getResourceTypeTemplate(client, { type: 'OS::Nova::Server', format: 'hot' })
 */
export const getResourceTypeTemplate = (
  client: Client,
  { type, format }: GetResourceTypeTemplate,
  options?: CallOptions,
): Promise<Record<string, unknown>> =>
  client.request('orchestration', path`resource_types/${type}/template`, {
    ...options,
    query: { template_type: format },
    read: (body) => document(body),
  })
