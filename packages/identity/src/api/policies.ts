import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface Policy {
  id: string
  /** Media type of the blob. */
  type: string
  blob: unknown
  userId?: string
  projectId?: string
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreatePolicy extends Partial<Omit<Policy, 'id'>> {
  type: string
  blob: unknown
}

export interface PolicyFilter extends Paged {
  type?: string
}

/**
 * Yields policies, which Keystone only keeps, and has deprecated.
 *
 * @example
 * for await (const policy of listPolicies(client)) console.log(policy.id)
 */
export const listPolicies = (
  client: Client,
  filter: PolicyFilter = {},
  options?: CallOptions,
): AsyncGenerator<Policy> => listAll(client, policies, filter, options)

/**
 * @example
 * const { id } = await getPolicy(client, { id })
 */
export const getPolicy = (client: Client, policy: Identified, options?: CallOptions): Promise<Policy> =>
  getOne(client, policies, policy, options)

/**
 * Gives the policy with the id that Keystone chose.
 *
 * @example
 * const { id } = await createPolicy(client, { type: 'application/json', blob: '{}' })
 */
export const createPolicy = (client: Client, policy: CreatePolicy, options?: CallOptions): Promise<Policy> =>
  createOne(client, policies, policy, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updatePolicy(client, { id, blob: '{}' })
 */
export const updatePolicy = (
  client: Client,
  policy: Identified & Partial<CreatePolicy>,
  options?: CallOptions,
): Promise<Policy> => updateOne(client, policies, policy, options)

/**
 * @example
 * await deletePolicy(client, policy)
 */
export const deletePolicy = (client: Client, policy: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, policies, policy, options)

export const policies: Kind<Policy> = {
  path: 'policies',
  key: 'policy',
  keys: 'policies',
  fields: 'id type blob userId projectId',
}
