import { type Client, path } from '@heatkit/core'
import { list } from '../read.ts'
import { spelled } from '../spelled.ts'
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
  return client.request('orchestration', path`stacks/${name}/${id}/resources`, {
    ...options,
    query: spelled(filter, names),
    read: readResources,
  })
}

const names = {
  id: 'id',
  name: 'name',
  type: 'type',
  status: 'status',
  action: 'action',
  physicalResourceId: 'physical_resource_id',
  nestedDepth: 'nested_depth',
  detail: 'with_detail',
}

const readResources = list('resources', readResource)
