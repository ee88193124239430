import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'
import type { StackRef } from './stack.ts'

/**
 * Reads a stack’s template as an object; Heat keeps neither its text nor its comments. Works for a deleted stack, too.
 *
 * @example
 * const template = await getTemplate(client, stack)
 */
export const getTemplate = (
  client: Client,
  { name, id }: StackRef,
  options?: CallOptions,
): Promise<Record<string, unknown>> =>
  client.request('orchestration', path`stacks/${name}/${id}/template`, { ...options, read: (body) => document(body) })
