import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { exists, put, remove } from './presence.ts'

interface Named {
  id: string
  name: string
}

/** Who has the first role has the others, too. */
export interface RoleInference {
  prior: Named
  implies: Named[]
}

export interface InferenceRule {
  priorRoleId: string
  impliedRoleId: string
}

/**
 * All rules of the cloud.
 *
 * @example
 * for await (const { prior, implies } of listRoleInferences(client)) console.log(prior.name, implies.length)
 */
export async function* listRoleInferences(client: Client, options?: CallOptions): AsyncGenerator<RoleInference> {
  yield* await client.request('identity', 'role_inferences', {
    ...options,
    read: (body) => (body as { role_inferences: Wire[] }).role_inferences.map(readInference),
  })
}

/**
 * What one role implies.
 *
 * @example
 * const { implies } = await getRoleInference(client, { id: priorRoleId })
 */
export const getRoleInference = (
  client: Client,
  { id }: { id: string },
  options?: CallOptions,
): Promise<RoleInference> =>
  client.request('identity', path`roles/${id}/implies`, {
    ...options,
    read: (body) => readInference((body as { role_inference: Wire }).role_inference),
  })

/**
 * @example
 * await createInferenceRule(client, { priorRoleId: admin, impliedRoleId: member })
 */
export const createInferenceRule = (client: Client, rule: InferenceRule, options?: CallOptions): Promise<void> =>
  put(client, pathOf(rule), options)

/**
 * @example
 * if (await hasInferenceRule(client, { priorRoleId, impliedRoleId })) console.log('implied')
 */
export const hasInferenceRule = (client: Client, rule: InferenceRule, options?: CallOptions): Promise<boolean> =>
  exists(client, pathOf(rule), options)

/**
 * @example
 * await deleteInferenceRule(client, { priorRoleId, impliedRoleId })
 */
export const deleteInferenceRule = (client: Client, rule: InferenceRule, options?: CallOptions): Promise<void> =>
  remove(client, pathOf(rule), options)

const pathOf = ({ priorRoleId, impliedRoleId }: InferenceRule) => path`roles/${priorRoleId}/implies/${impliedRoleId}`

const readInference = ({ prior_role, implies }: Wire): RoleInference => ({
  prior: named(prior_role),
  implies: implies.map(named),
})

const named = ({ id, name }: Named) => ({ id, name })

interface Wire {
  prior_role: Named
  implies: Named[]
}
