import { type Client, path } from '@heatkit/core'
import { list } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { readResource, type Resource } from './resource.ts'

/** Conditions that all have to hold. */
export interface ResourceFilter {
  id?: string
  name?: string
  /** Any type with this text in it. */
  type?: string
  /** `COMPLETE`, `FAILED` or `IN_PROGRESS`. */
  status?: string
  action?: string
  physicalResourceId?: string
  /** Levels of nested stacks to look into; Heat nests at most 5. */
  nestedDepth?: number
  /** Reads description and attributes too, which takes Heat longer. */
  detail?: boolean
}

/**
 * Lists a stack's resources; Heat gives them all in one answer.
 *
 * @example
 * for (const { name, status } of await listResources(client, stack)) console.log(name, status)
 */
export async function listResources(
  client: Client,
  { name, id }: StackRef,
  filter: ResourceFilter = {},
  options?: { signal?: AbortSignal },
): Promise<Resource[]> {
  const query = {
    id: filter.id,
    name: filter.name,
    type: filter.type,
    status: filter.status,
    action: filter.action,
    physical_resource_id: filter.physicalResourceId,
    nested_depth: filter.nestedDepth,
    with_detail: filter.detail,
  }
  return client.request('orchestration', path`stacks/${name}/${id}/resources`, {
    ...options,
    query,
    read: readResources,
  })
}

const readResources = list('resources', readResource)
