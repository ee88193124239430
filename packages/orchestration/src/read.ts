// How readers take values from Heat's answers: what a function promises has to be there, the rest is `undefined` where it is not. Each reader is
// one literal, which engines copy several times faster than a table of names (decision 0002).

/** An object of which nothing is known yet. */
// oxlint-disable-next-line typescript/no-explicit-any -- a body may hold anything, and each reader says what it takes
export type Loose = Record<string, any>

/** Our names for Heat's. */
export type Names = Record<string, string>

/** A text that the API always gives. */
export function required(wire: Loose | undefined, name: string): string {
  const value: unknown = wire?.[name]
  if (typeof value !== 'string' || !value) throw new TypeError(`${name} is missing`)
  return value
}

/** What may be absent: neither `null` nor an empty text says anything. */
// oxlint-disable-next-line typescript/no-explicit-any -- as above
export const optional = (value: unknown): any => (value === null || value === '' ? undefined : value)

/** Heat's times are UTC, older ones without saying so. */
export function time(value: unknown): Date | undefined {
  const instant = typeof value === 'string' ? Date.parse(value.endsWith('Z') ? value : `${value}Z`) : 0
  return instant ? new Date(instant) : undefined
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
