import type { Template } from '../parse/template.ts'
import { references } from './references.ts'

export interface CreationOrder {
  /** Each resource's name with the names of those that have to be there before it. */
  needs: Map<string, Set<string>>
  /** All names, needed ones first. Without those in or behind a cycle. */
  order: string[]
  /** Names that need each other in a circle; empty when there is none. */
  cycle: string[]
}

/** In which order Heat creates a template's resources; deletion goes the other way. References to nothing are left out. */
export function creationOrder(template: Template): CreationOrder {
  const names = Object.keys(template.resources ?? {})
  const needs = new Map(names.map((name) => [name, new Set<string>()]))
  for (const { from, to } of references(template)) if (needs.has(to)) needs.get(from)!.add(to)
  const order: string[] = []
  const done = new Set<string>()
  for (let before = -1; before < order.length;) {
    before = order.length
    for (const name of names) {
      if (done.has(name) || [...needs.get(name)!].some((each) => !done.has(each))) continue
      order.push(name)
      done.add(name)
    }
  }
  return { needs, order, cycle: order.length < names.length ? findCycle(needs, done) : [] }
}

/** Follows unmet needs until a name comes again. */
function findCycle(needs: Map<string, Set<string>>, done: Set<string>): string[] {
  const way: string[] = []
  let name = [...needs.keys()].find((each) => !done.has(each))!
  while (!way.includes(name)) {
    way.push(name)
    name = [...needs.get(name)!].find((each) => !done.has(each))!
  }
  return way.slice(way.indexOf(name))
}
