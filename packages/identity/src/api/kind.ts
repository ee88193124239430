import { type Client, path, type RequestOptions } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { remove } from './presence.ts'
import { ours, queryOf, theirs } from './spelling.ts'

/** What names one of its kind. */
export interface Identified {
  id: string
}

/** A text, or what it has to begin with, end with or contain. */
export type Match =
  | string
  | ({ ignoreCase?: true } & (
      | { contains: string }
      | { startsWith: string }
      | { endsWith: string }
      | { equals: string }
    ))

export interface Paged {
  /** How many are asked for in one request. Keystone’s own limit, if any, when absent; older ones give all at once. */
  pageSize?: number
}

/** How Keystone spells one kind of thing. */
export interface Kind<Item> {
  path: string
  /** Around one of them. */
  key: string
  /** Around a list; the key and an `s` when absent. */
  keys?: string
  /** Our names of what it is known to have, with a space between; the rest becomes `extra`. */
  fields: string
  /** Never there: it carries the type. */
  item?: Item
}

type More = Pick<RequestOptions, 'signal' | 'query'> & { secrets?: readonly unknown[] }

/** Yields the items of a list, and asks for the next page only when it is wanted. */
export async function* listAll<Item>(
  client: Client,
  { path: where, key, keys = `${key}s`, fields }: Kind<Item>,
  filter: object,
  options?: CallOptions,
): AsyncGenerator<Item> {
  const { pageSize, ...conditions } = filter as Record<string, unknown> & Paged
  const query = { ...queryOf(conditions), limit: pageSize }
  const seen = new Set<unknown>()
  for (let marker: string | undefined; ;) {
    const { items, more } = await client.request('identity', where, {
      ...options,
      query: { ...query, marker },
      read(body) {
        const { [keys]: items, links } = body as Record<string, unknown> & { links?: { next?: unknown } }
        if (!Array.isArray(items)) throw new TypeError(`${keys} is missing`)
        return { items: items.map((item: object) => ours(item, fields)), more: !!links?.next }
      },
    })
    // older Keystones know no pages, and give everything again
    const fresh = items.filter(({ id }) => id === undefined || !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    yield* fresh as Item[]
    marker = items.at(-1)?.['id'] as string | undefined
    if (!marker || !fresh.length || !(more || items.length === pageSize)) return
  }
}

export const getOne = <Item>(client: Client, kind: Kind<Item>, { id }: Identified, options?: More): Promise<Item> =>
  send(client, kind, 'GET', member(kind, id), undefined, options)

export const createOne = <Item>(client: Client, kind: Kind<Item>, values: object, options?: More): Promise<Item> =>
  send(client, kind, 'POST', kind.path, values, options)

export const updateOne = <Item>(
  client: Client,
  kind: Kind<Item>,
  { id, ...changes }: Identified,
  options?: More,
): Promise<Item> => send(client, kind, 'PATCH', member(kind, id), changes, options)

/** For what its maker names, such as an identity provider. */
export const putOne = <Item>(
  client: Client,
  kind: Kind<Item>,
  { id, ...values }: Identified,
  options?: More,
): Promise<Item> => send(client, kind, 'PUT', member(kind, id), values, options)

export const deleteOne = (
  client: Client,
  kind: Kind<unknown>,
  { id }: Identified,
  options?: CallOptions,
): Promise<void> => remove(client, member(kind, id), options)

const member = (kind: Kind<unknown>, id: string) => `${kind.path}/${path`${id}`}`

function send<Item>(
  client: Client,
  { key, fields }: Kind<Item>,
  method: string,
  where: string,
  values?: object,
  { secrets = [], ...options }: More = {},
): Promise<Item> {
  return client.request('identity', where, {
    ...options,
    method,
    ...(values && { json: { [key]: theirs(values) } }),
    secrets: secrets.filter((secret) => typeof secret === 'string'),
    read: (body) => ours((body as Record<string, object>)[key]!, fields) as Item,
  })
}

/** For what Keystone takes and gives in lists only. */
export const createListed = <Item>(
  client: Client,
  { path: where, key, keys = `${key}s`, fields }: Kind<Item>,
  values: object,
  options?: CallOptions,
): Promise<Item> =>
  client.request('identity', where, {
    ...options,
    method: 'POST',
    json: { [keys]: [theirs(values)] },
    read: (body) => ours((body as Record<string, object[]>)[keys]![0]!, fields) as Item,
  })
