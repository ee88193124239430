import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import { pathText } from '../path-text.ts'
import type { Path } from '../path.ts'
import type { Problem } from '../problem.ts'
import type { Template } from '../template.ts'
import { type Reference, type ReferenceOptions, references } from './references.ts'

export interface CreationOrder {
  /** The resources that each resource needs, in the order of the template. */
  needs: Record<string, string[]>
  /** Every resource after all that it needs; those on a cycle, and behind one, are missing. */
  order: string[]
  /** Names that no resource has, and cycles, in Heat's words. */
  problems: Problem[]
}

/** What must exist before what. Deleting goes the other way. */
export function creationOrder(template: Template, options: ReferenceOptions = {}): CreationOrder {
  const names = isMap(template.resources) ? Object.keys(template.resources) : []
  const needs = new Map(names.map((name) => [name, new Set<string>()]))
  const problems: Problem[] = []
  for (const reference of references(template, options)) {
    const [section, from] = reference.path
    if (section !== 'resources' || reference.resource === undefined) continue
    if (needs.has(reference.resource)) needs.get(String(from))?.add(reference.resource)
    else problems.push(unknownName(reference, reference.resource))
  }
  const order = sort(needs)
  const left = names.filter((name) => !order.has(name))
  if (left.length > 0) problems.push(cycle(left, needs, template))
  return {
    needs: Object.fromEntries([...needs].map(([name, set]) => [name, [...set]])),
    order: [...order],
    problems,
  }
}

/** Takes resources whose needs are met, the first in the template first, until none is left that can be taken. */
function sort(needs: Map<string, Set<string>>): Set<string> {
  const order = new Set<string>()
  const missing = new Map([...needs].map(([name, set]) => [name, set.size]))
  const neededBy = new Map([...needs.keys()].map((name): [string, string[]] => [name, []]))
  for (const [name, set] of needs) for (const needed of set) neededBy.get(needed)?.push(name)
  const ready = [...needs.keys()].filter((name) => missing.get(name) === 0)
  for (const name of ready) {
    order.add(name)
    for (const next of neededBy.get(name) ?? []) {
      const count = (missing.get(next) ?? 0) - 1
      missing.set(next, count)
      if (count === 0) ready.push(next) // the loop goes on to it
    }
  }
  return order
}

function unknownName({ path, kind }: Reference, name: string): Problem {
  const [, from, field, ...rest] = path
  const section = field === 'metadata' ? 'Metadata' : 'Properties'
  const place: Path = kind === 'depends_on' ? [String(from)] : [String(from), section, ...rest.slice(0, -1)]
  return {
    type: 'InvalidTemplateReference',
    message: `The specified reference "${name}" (in ${pathText(place)}) is incorrect.`,
    path,
  }
}

/** Heat names the class that implements a type, which mostly is the type's last part. */
function cycle(left: string[], needs: Map<string, Set<string>>, template: Template): Problem {
  const stuck = new Set(left)
  const show = (name: string): string =>
    `${String(own(own(template.resources, name), 'type'))
      .split('::')
      .at(-1)} "${name}"`
  const nodes = left.map((name) => {
    const needed = [...(needs.get(name) ?? [])].filter((other) => stuck.has(other))
    return `${show(name)}: {${needed.map(show).join(', ')}}`
  })
  return {
    type: 'CircularDependencyException',
    message: `Circular Dependency Found: {${nodes.join(', ')}}`,
    path: ['resources', left[0] ?? ''],
  }
}
