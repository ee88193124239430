import { isObject } from '../is-object.ts'
import { pythonRepr } from '../python-repr.ts'
import { pythonStr } from '../python-str.ts'
import { PropertyProblem } from './property-problem.ts'
import type { Constraint, PropertySchema } from './property-schema.ts'

/** All properties of a schema: what was given, converted as Heat converts or refused with its words, and defaults for the rest. */
export const readProperties = (
  schema: Readonly<Record<string, PropertySchema>>,
  given: Readonly<Record<string, unknown>>,
  path: string,
  check?: Check,
): Record<string, unknown> => {
  const unknown = Object.keys(given).find((name) => !(name in schema))
  if (unknown !== undefined) throw new PropertyProblem(path, `Unknown Property ${unknown}`)
  const values = Object.entries(schema).map(([name, property]): [string, unknown] => {
    const own = path === '' ? name : `${path}.${name}`
    if (given[name] !== undefined) return [name, readValue(property, given[name], own, check)]
    if (property.default !== undefined) return [name, readValue(property, undefined, own, check)]
    if (property.required) throw new PropertyProblem(path, `Property ${name} not assigned`)
    return [name, null]
  })
  return Object.fromEntries(values)
}

/** Called with each value that has constraints; throws what it finds. Absent where values are not final yet. */
export type Check = (constraint: Constraint, value: unknown, path: string) => void

const readValue = (schema: PropertySchema, given: unknown, path: string, check?: Check): unknown => {
  const value = readers[schema.type](given ?? schema.default ?? empty[schema.type], schema, path, check)
  if (check) for (const constraint of schema.constraints ?? []) check(constraint, value, path)
  return value
}

type Reader = (value: unknown, schema: PropertySchema, path: string, check?: Check) => unknown

const empty: Readonly<Record<PropertySchema['type'], unknown>> = {
  string: '',
  integer: 0,
  number: 0,
  boolean: false,
  map: {},
  list: [],
  any: null,
}

const readers: Readonly<Record<PropertySchema['type'], Reader>> = {
  any: (value) => value,
  string: (value, _schema, path) => {
    if (typeof value === 'string') return value
    if (typeof value === 'boolean' || Number.isInteger(value)) return pythonStr(value)
    throw new PropertyProblem(path, `Value must be a string; got ${pythonRepr(value)}`)
  },
  integer: (value, _schema, path) => {
    if (typeof value === 'number') return Math.trunc(value)
    if (typeof value === 'boolean') return Number(value)
    if (typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value)) return Number(value)
    throw new PropertyProblem(path, `Value '${pythonStr(value)}' is not an integer`)
  },
  number: (value, _schema, path) => {
    const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value)
    if (!Number.isNaN(number)) return number
    throw new PropertyProblem(path, `could not convert string to float: ${pythonRepr(value)}`)
  },
  boolean: (value, _schema, path) => {
    if (typeof value === 'boolean') return value
    const lower = typeof value === 'string' ? value.toLowerCase() : undefined
    if (lower === 'true' || lower === 'false') return lower === 'true'
    throw new PropertyProblem(path, `"${lower ?? pythonStr(value)}" is not a valid boolean`)
  },
  map: (value, schema, path, check) => {
    if (!isObject(value)) throw new PropertyProblem(path, `"${pythonStr(value)}" is not a map`)
    return schema.schema ? readProperties(schema.schema, value, path, check) : value
  },
  list: (value, schema, path, check) => {
    if (!Array.isArray(value)) throw new PropertyProblem(path, `"${pythonRepr(value)}" is not a list`)
    const item = schema.schema?.['*']
    return item ? value.map((one, index) => readValue(item, one, `${path}[${index}]`, check)) : value
  },
}
