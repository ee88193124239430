import { notSimulated } from '../http/answers.ts'
import type { PropertyKind, ResourceType } from '../types/resource-type.ts'

/** What Heat says against a resource's properties, or `undefined`. Values that are not known yet (`undefined`) are taken as they come. */
export function checkProperties(
  name: string,
  type: ResourceType,
  properties: Record<string, unknown>,
): string | undefined {
  if (type.open) return undefined
  const at = (what: string, property?: string) =>
    `Property error: : resources.${name}.properties${property ? `.${property}` : ''}: : ${what}`
  for (const property of Object.keys(properties)) {
    if (type.missing?.includes(property)) throw notSimulated(`property ${property} of ${type.type}`)
    if (!Object.hasOwn(type.properties, property)) return at(`Unknown Property ${property}`)
  }
  for (const [property, { kind, required }] of Object.entries(type.properties)) {
    const value = properties[property]
    if (!Object.hasOwn(properties, property) || value === null) {
      if (required) return at(`Property ${property} not assigned`)
      continue
    }
    const wrong = value === undefined ? undefined : misfit(value, kind)
    if (wrong) return at(wrong, property)
  }
  return undefined
}

/** Properties with their defaults, converted as Heat does. */
export function completeProperties(type: ResourceType, properties: Record<string, unknown>): Record<string, unknown> {
  if (type.open) return properties
  const entries = Object.entries(type.properties).map(([name, { kind, default: fallback }]) => {
    const value = properties[name] ?? fallback
    return [name, value === undefined ? undefined : convert(value, kind)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function misfit(value: unknown, kind: PropertyKind): string | undefined {
  const text = typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
  if (kind === 'Integer')
    return Number.isInteger(Number(value)) && value !== '' && typeof value !== 'object'
      ? undefined
      : `Value ${text} is not an integer`
  if (kind === 'Number')
    return Number.isNaN(Number(value)) || value === '' ? `Value ${text} is not a number` : undefined
  if (kind === 'Boolean') return /^(true|false)$/i.test(String(value)) ? undefined : `${text} is not a valid boolean`
  if (kind === 'List') return Array.isArray(value) ? undefined : `${text} is not a list`
  if (kind === 'Map') return typeof value === 'object' && !Array.isArray(value) ? undefined : `${text} is not a map`
  if (kind === 'String') return typeof value === 'object' ? 'Value must be a string' : undefined
  return undefined
}

function convert(value: unknown, kind: PropertyKind): unknown {
  if (kind === 'Integer' || kind === 'Number') return Number(value)
  if (kind === 'Boolean') return /^true$/i.test(String(value))
  return kind === 'String' ? String(value) : value
}
