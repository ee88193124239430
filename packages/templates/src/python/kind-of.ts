export type Kind = 'NoneType' | 'bool' | 'int' | 'float' | 'str' | 'list' | 'dict'

/** The Python type that a value has in Heat. */
export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'NoneType'
  if (Array.isArray(value)) return 'list'
  switch (typeof value) {
    case 'boolean':
      return 'bool'
    case 'bigint':
      return 'int'
    case 'number':
      return Number.isSafeInteger(value) ? 'int' : 'float' // integers that are not safe arrive as bigint
    case 'string':
      return 'str'
    default:
      return value instanceof Number ? 'float' : 'dict'
  }
}
