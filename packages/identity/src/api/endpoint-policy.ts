import { type Client, path } from '@heatkit/core'
import { type Endpoint, endpoints } from './endpoints.ts'
import type { CallOptions } from './call-options.ts'
import { getOne, listAll } from './kind.ts'
import { exists, put, remove } from './presence.ts'
import { policies, type Policy } from './policies.ts'

/** A policy, and what it is for: an endpoint, a service, or a service in a region. */
export type PolicyAssociation = { policyId: string } & (
  | { endpointId: string }
  | { serviceId: string; regionId?: string }
)

/**
 * @example
 * await associatePolicy(client, { policyId, serviceId, regionId: 'RegionOne' })
 */
export const associatePolicy = (client: Client, association: PolicyAssociation, options?: CallOptions): Promise<void> =>
  put(client, pathOf(association), options)

/**
 * @example
 * if (await isPolicyAssociated(client, { policyId, endpointId })) console.log('in force')
 */
export const isPolicyAssociated = (
  client: Client,
  association: PolicyAssociation,
  options?: CallOptions,
): Promise<boolean> => exists(client, pathOf(association), options)

/**
 * @example
 * await dissociatePolicy(client, { policyId, serviceId })
 */
export const dissociatePolicy = (
  client: Client,
  association: PolicyAssociation,
  options?: CallOptions,
): Promise<void> => remove(client, pathOf(association), options)

/**
 * Endpoints that a policy is in force for, whichever way.
 *
 * @example
 * for await (const { url } of listPolicyEndpoints(client, { policyId })) console.log(url)
 */
export const listPolicyEndpoints = (
  client: Client,
  { policyId }: { policyId: string },
  options?: CallOptions,
): AsyncGenerator<Endpoint> =>
  listAll(client, { ...endpoints, path: path`policies/${policyId}/OS-ENDPOINT-POLICY/endpoints` }, {}, options)

/**
 * The policy that is in force for an endpoint.
 *
 * @example
 * const { blob } = await getEndpointPolicy(client, { endpointId })
 */
export const getEndpointPolicy = (
  client: Client,
  { endpointId }: { endpointId: string },
  options?: CallOptions,
): Promise<Policy> =>
  getOne(client, { ...policies, path: path`endpoints/${endpointId}/OS-ENDPOINT-POLICY` }, { id: 'policy' }, options)

function pathOf(association: PolicyAssociation): string {
  const below = path`policies/${association.policyId}/OS-ENDPOINT-POLICY`
  if ('endpointId' in association) return `${below}/${path`endpoints/${association.endpointId}`}`
  const { serviceId, regionId } = association
  return `${below}/${path`services/${serviceId}`}${regionId === undefined ? '' : path`/regions/${regionId}`}`
}
