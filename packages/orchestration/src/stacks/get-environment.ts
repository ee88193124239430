import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'
import type { StackRef } from './stack.ts'

/** An environment as Heat’s files have it, so that it can be given back. */
export interface Environment {
  parameters?: Record<string, unknown>
  parameter_defaults?: Record<string, unknown>
  resource_registry?: Record<string, unknown>
  event_sinks?: Record<string, unknown>[]
  encrypted_param_names?: string[]
}

/**
 * Reads the environment that a stack was made with, all its files merged. Hidden values are asterisks: a stack that is made
 * with them has asterisks for passwords.
 *
 * @example
 * const { parameters } = await getEnvironment(client, stack)
 */
export const getEnvironment = (client: Client, { name, id }: StackRef, options?: CallOptions): Promise<Environment> =>
  client.request('orchestration', path`stacks/${name}/${id}/environment`, {
    ...options,
    read: (body) => document(body),
  })
