import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface Consumer {
  id: string
  description?: string
  /** Only when it is created. */
  secret?: string
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateConsumer {
  description?: string
}

export interface ConsumerFilter extends Paged {}

/**
 * Yields OAuth1 consumers.
 *
 * @example
 * for await (const consumer of listConsumers(client)) console.log(consumer.id)
 */
export const listConsumers = (
  client: Client,
  filter: ConsumerFilter = {},
  options?: CallOptions,
): AsyncGenerator<Consumer> => listAll(client, consumers, filter, options)

/**
 * @example
 * const { id } = await getConsumer(client, { id })
 */
export const getConsumer = (client: Client, consumer: Identified, options?: CallOptions): Promise<Consumer> =>
  getOne(client, consumers, consumer, options)

/**
 * Gives the consumer with its secret, which Keystone shows this once.
 *
 * @example
 * const { id } = await createConsumer(client, { description: 'portal' })
 */
export const createConsumer = (client: Client, consumer: CreateConsumer, options?: CallOptions): Promise<Consumer> =>
  createOne(client, consumers, consumer, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateConsumer(client, { id, description: 'portal' })
 */
export const updateConsumer = (
  client: Client,
  consumer: Identified & Partial<CreateConsumer>,
  options?: CallOptions,
): Promise<Consumer> => updateOne(client, consumers, consumer, options)

/**
 * @example
 * await deleteConsumer(client, consumer)
 */
export const deleteConsumer = (client: Client, consumer: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, consumers, consumer, options)

const consumers: Kind<Consumer> = {
  path: 'OS-OAUTH1/consumers',
  key: 'consumer',
  fields: 'id description secret',
}
