import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list, optional, required } from '../read.ts'

export interface TemplateFunction {
  name: string
  description?: string
}

export interface TemplateFunctionFilter {
  version: string
  /** Those for conditions, too. Heat 19, once asked for them, gives them to everybody until it is started anew. */
  conditions?: boolean
}

/**
 * Lists the functions that a version of the template language has.
 *
 * @example
 * const functions = await listTemplateFunctions(client, { version: 'heat_template_version.2018-08-31' })
 */
export const listTemplateFunctions = (
  client: Client,
  { version, conditions }: TemplateFunctionFilter,
  options?: CallOptions,
): Promise<TemplateFunction[]> =>
  client.request('orchestration', path`template_versions/${version}/functions`, {
    ...options,
    query: { with_condition_func: conditions },
    read: readFunctions,
  })

const readFunctions = list(
  'template_functions',
  (wire) => ({ name: required(wire, 'functions'), description: optional(wire['description']) }) as TemplateFunction,
)
