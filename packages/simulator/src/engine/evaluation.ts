import { dateOf, evaluate, type Evaluation, unknownValue } from '@heatkit/templates'
import type { ResourceRecord, StackRecord } from './records.ts'

/** Works out a part of a stack's template with what its resources are by now. */
export function evaluateIn(stack: StackRecord, part: unknown): Evaluation {
  return evaluate(part, {
    version: dateOf(stack.template.heat_template_version) ?? '2013-05-23',
    parameters: stack.parameters,
    files: stack.files,
    resource(name) {
      const resource = stack.resources.get(name)
      if (resource) return factsOf(resource)
      // planned, but not there yet
      return Object.hasOwn(stack.template.resources ?? {}, name)
        ? { reference: name, attribute: () => unknownValue }
        : undefined
    },
  })
}

const factsOf = (resource: ResourceRecord) => ({
  reference: resource.reference ?? resource.physicalId ?? resource.name,
  attribute(name: string | undefined) {
    if (resource.action === 'INIT' || resource.action === 'DELETE') return null
    if (name !== undefined) return resource.attributes[name] ?? null
    return Object.fromEntries(Object.entries(resource.attributes).filter(([key]) => key !== 'show'))
  },
})
