import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'
import { MARK } from './mark.ts'
import type { StackRef } from './stack.ts'

/**
 * Reads the files that a stack was made with, by the names that its template has for them.
 *
 * @example
 * const files = await getFiles(client, stack)
 */
export const getFiles = (
  client: Client,
  { name, id }: StackRef,
  options?: CallOptions,
): Promise<Record<string, string>> =>
  client.request('orchestration', path`stacks/${name}/${id}/files`, {
    ...options,
    read: (body) => Object.fromEntries(Object.entries(document(body)).filter(([file]) => !file.startsWith(MARK))),
  })
