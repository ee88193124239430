import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list, optional, required } from '../read.ts'

export interface TemplateVersion {
  /** Such as `heat_template_version.2018-08-31`. */
  version: string
  /** `hot` or `cfn`. */
  type?: string
  /** Other names of it, such as `heat_template_version.rocky`. */
  aliases?: string[]
}

/**
 * Lists the versions of the template language that this Heat reads.
 *
 * @example
 * const versions = await listTemplateVersions(client)
 */
export const listTemplateVersions = (client: Client, options?: CallOptions): Promise<TemplateVersion[]> =>
  client.request('orchestration', 'template_versions', { ...options, read: readVersions })

const readVersions = list('template_versions', (wire): TemplateVersion => ({
  version: required(wire, 'version'),
  type: optional(wire['type']),
  aliases: optional(wire['aliases']),
}))
