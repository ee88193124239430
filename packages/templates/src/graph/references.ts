import type { Path } from '../parse/issue.ts'
import type { ResourceDefinition, Template } from '../parse/template.ts'

/** One resource that needs another. */
export interface Reference {
  from: string
  to: string
  by: 'get_resource' | 'get_attr' | 'depends_on'
  path: Path
}

/** Everything by which the template's resources need each other, in the order of the text. */
export function references(template: Template): Reference[] {
  return Object.entries(template.resources ?? {}).flatMap(([from, resource]) =>
    ofResource(from, resource ?? ({} as ResourceDefinition)),
  )
}

function ofResource(from: string, resource: ResourceDefinition): Reference[] {
  const base = ['resources', from]
  const named = [resource.depends_on ?? []].flat()
  const found = named.map((to, index): Reference => ({
    from,
    to,
    by: 'depends_on',
    path: [...base, 'depends_on', ...(Array.isArray(resource.depends_on) ? [index] : [])],
  }))
  for (const key of ['properties', 'metadata', 'update_policy', 'external_id'] as const)
    collect(resource[key], [...base, key], from, found)
  return found
}

function collect(part: unknown, path: Path, from: string, found: Reference[]): void {
  if (typeof part !== 'object' || part === null) return
  const entries = Object.entries(part) as [string, unknown][]
  const [[name, argument] = []] = entries
  if (entries.length === 1 && (name === 'get_resource' || name === 'get_attr')) {
    const to = Array.isArray(argument) ? (argument[0] as unknown) : argument
    if (typeof to === 'string') found.push({ from, to, by: name, path: [...path, name] })
  }
  for (const [key, value] of entries) collect(value, [...path, Array.isArray(part) ? Number(key) : key], from, found)
}
