import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { exists, put, remove } from './presence.ts'

/**
 * @example
 * const tags = await listProjectTags(client, { id })
 */
export const listProjectTags = (client: Client, { id }: { id: string }, options?: CallOptions): Promise<string[]> =>
  client.request('identity', path`projects/${id}/tags`, { ...options, read: readTags })

/**
 * Puts these in place of all that there are.
 *
 * @example
 * await setProjectTags(client, { id, tags: ['web', 'production'] })
 */
export const setProjectTags = (
  client: Client,
  { id, tags }: { id: string; tags: readonly string[] },
  options?: CallOptions,
): Promise<string[]> =>
  client.request('identity', path`projects/${id}/tags`, { ...options, method: 'PUT', json: { tags }, read: readTags })

/**
 * @example
 * await removeProjectTags(client, { id })
 */
export const removeProjectTags = (client: Client, { id }: { id: string }, options?: CallOptions): Promise<void> =>
  remove(client, path`projects/${id}/tags`, options)

/**
 * @example
 * await addProjectTag(client, { id, tag: 'web' })
 */
export const addProjectTag = (client: Client, tagged: Tagged, options?: CallOptions): Promise<void> =>
  put(client, pathOf(tagged), options)

/**
 * @example
 * if (await hasProjectTag(client, { id, tag: 'web' })) console.log('tagged')
 */
export const hasProjectTag = (client: Client, tagged: Tagged, options?: CallOptions): Promise<boolean> =>
  exists(client, pathOf(tagged), options)

/**
 * @example
 * await removeProjectTag(client, { id, tag: 'web' })
 */
export const removeProjectTag = (client: Client, tagged: Tagged, options?: CallOptions): Promise<void> =>
  remove(client, pathOf(tagged), options)

/** A project, and a tag of at most 255 characters without slash and comma. */
export interface Tagged {
  id: string
  tag: string
}

const pathOf = ({ id, tag }: Tagged) => path`projects/${id}/tags/${tag}`

const readTags = (body: unknown) => (body as { tags: string[] }).tags
