// How readers take values from Heat's answers: what a function promises has to be there, the rest is left out where it is not.

/** An object of which nothing is known yet. */
// oxlint-disable-next-line typescript/no-explicit-any -- a body may hold anything, and each reader says what it takes
export type Loose = Record<string, any>

/** Our names for Heat's. */
export type Names = Record<string, string>

/** Takes fields that the API always gives. */
export const required = (wire: Loose | undefined, names: Names): Loose =>
  take(wire, names, (value, name) => {
    if (typeof value !== 'string' || !value) throw new TypeError(`${name} is missing`)
    return value
  })

/** Takes fields that may be absent, and leaves those out: neither `null` nor an empty text. */
export const optional = (wire: Loose, names: Names, read: (value: unknown) => unknown = (value) => value): Loose =>
  take(wire, names, (value) => (value == null || value === '' ? undefined : read(value)))

function take(wire: Loose | undefined, names: Names, read: (value: unknown, name: string) => unknown): Loose {
  const fields = Object.entries(names).map(([ours, theirs]) => [ours, read(wire?.[theirs], theirs)])
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

/** Heat's times are UTC, older ones without saying so. */
export function time(value: unknown): Date | undefined {
  const date = new Date(`${String(value).replace(/Z$/, '')}Z`)
  return Number(date) ? date : undefined
}

/** The items of a list that a body has under a name. */
export function list<Item>(name: string, read: (wire: Loose) => Item): (body: unknown) => Item[] {
  return (body) => {
    const items: unknown = (body as Loose | undefined)?.[name]
    if (!Array.isArray(items)) throw new TypeError(`${name} is missing`)
    return items.map(read)
  }
}

/** The object that a body has under a name. */
export const under =
  <Item>(name: string, read: (wire: Loose) => Item): ((body: unknown) => Item) =>
  (body) =>
    read(document((body as Loose | undefined)?.[name], name))

/** Reads what an object has under each of its names, which are the user's. */
export const each = (wires: unknown, read: (wire: Loose) => object): Loose =>
  Object.fromEntries(Object.entries((wires ?? {}) as Loose).map(([name, wire]) => [name, read(wire as Loose)]))

/** An object that is given as it is, in Heat's own language. */
export function document(body: unknown, name = 'the answer'): Loose {
  if (typeof body !== 'object' || !body) throw new TypeError(`${name} is missing`)
  return body
}

/** For answers that say nothing: `null`, prose, no body. */
export const nothing = (): undefined => undefined
