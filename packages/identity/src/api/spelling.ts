/** Fields whose own fields have names of ours, too. */
const nested = /^(options|filters)$/

const tagFilters: Record<string, string> = { anyTags: 'tags-any', notTags: 'not-tags', notAnyTags: 'not-tags-any' }

/** Reads what Keystone says of one thing: known fields by our names, the others in `extra`, neither `null` nor links. */
export function ours(wire: object, fields: string): Record<string, unknown> {
  const names = new Map(fields.split(' ').map((name) => [snake(name), name]))
  const told = Object.entries(wire).filter(([key, value]) => value != null && key !== 'links')
  const item = told.flatMap(([key, value]) => {
    const name = names.get(key)
    return name ? [[name, valueOf(name, value)]] : []
  })
  if (!item.length) throw new TypeError(`${fields} are missing`)
  const extra = told.filter(([key]) => !names.has(key))
  return { ...Object.fromEntries(item), ...(extra.length && { extra: Object.fromEntries(extra) }) }
}

/** The same in the other direction. */
export function theirs({ extra, ...values }: { extra?: object }): Record<string, unknown> {
  const known = Object.entries(values).map(([name, value]) => [
    snake(name),
    nested.test(name) ? renamed(value as object, snake) : (value as unknown),
  ])
  return { ...extra, ...Object.fromEntries(known) }
}

/** Conditions as the query spells them. */
export const queryOf = (conditions: Record<string, unknown>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(conditions).map(([name, value]) => {
      const key = tagFilters[name] ?? snake(name)
      if (typeof value !== 'object' || Array.isArray(value))
        return [key, value === undefined ? value : String(value as string)]
      const { ignoreCase, ...match } = value as Record<string, string>
      const [how = '', text] = Object.entries(match)[0] ?? []
      return [`${key}__${ignoreCase ? 'i' : ''}${how.toLowerCase()}`, text]
    }),
  )

function valueOf(name: string, value: unknown): unknown {
  // some of Keystone's times do not say that they are UTC
  if (name.endsWith('At')) return new Date(`${String(value).replace(/Z$/, '')}Z`)
  return nested.test(name) ? renamed(value as object, camel) : value
}

const renamed = (value: object, rename: (name: string) => string) =>
  Object.fromEntries(Object.entries(value).map(([name, each]) => [rename(name), each as unknown]))

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
