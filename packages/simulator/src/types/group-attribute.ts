import type { ResourceContext } from '../cloud.ts'
import { memberValue } from '../engine/member-value.ts'
import { nestedOutput } from '../engine/nested-output.ts'
import { nestedStack } from '../engine/nested-stack.ts'

/** What groups have in common: their members' ids and attributes, by name or as a list. */
export const groupAttribute = ({ cloud, resource }: ResourceContext, name: string): unknown => {
  const child = nestedStack(cloud, resource)
  if (!child) return undefined
  if (name.startsWith('resource.')) return nestedOutput(cloud, resource, name)
  const names = child.definition.resources.map((one) => one.name)
  const each = (attribute: string | undefined): [string, unknown][] =>
    names.map((member) => [member, memberValue(cloud, child, member, attribute) ?? null])
  if (name === 'refs') return each(undefined).map(([, value]) => value)
  if (name === 'refs_map') return Object.fromEntries(each(undefined))
  if (name !== 'attributes') return each(name).map(([, value]) => value)
  const asked = [...child.resources.values()].flatMap(({ type }) => type.attributes ?? [])
  return Object.fromEntries([...new Set(asked)].map((attribute) => [attribute, Object.fromEntries(each(attribute))]))
}
