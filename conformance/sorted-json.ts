/** JSON with the keys of maps in order, because Heat's maps have none, and without what is random in Heat's texts. */
export const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === 'string') return settled(item)
    if (item instanceof Number) return Number(item)
    if (typeof item === 'bigint') return Number(item)
    if (typeof item === 'number' && !Number.isFinite(item)) return `${item}!`
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
  })

/** The names in a set of Python's have no order, and addresses are new every time. */
const settled = (text: string): string =>
  text
    .replace(/(?<=must be one of )\{([^}]*)\}/, (_all, names: string) => `{${names.split(', ').sort().join(', ')}}`)
    .replace(/<[\w .]+ object (?:\w+ )?at 0x[\da-f]+>/g, '<generator>')
