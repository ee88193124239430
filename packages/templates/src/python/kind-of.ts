export type Kind = 'NoneType' | 'bool' | 'int' | 'float' | 'str' | 'list' | 'dict'

/** The Python type that a value has in Heat. A float without a fraction, such as `1.0`, cannot be told from an int. */
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
      return 'dict'
  }
}
