import type { Cloud, ResourceType } from '../cloud.ts'
import { invalid } from '../heat/faults.ts'
import { HeatError } from '../heat/heat-error.ts'
import { NotSimulated } from '../not-simulated.ts'
import { callsIn } from '../template/calls-in.ts'
import { evaluate } from '../template/evaluate.ts'
import { templateContext } from '../template/template-context.ts'
import type { ResourceDefinition, StackDefinition } from '../template/stack-definition.ts'
import { checkConstraint } from '../types/check-constraint.ts'
import { PropertyProblem } from '../types/property-problem.ts'
import { readProperties } from '../types/read-properties.ts'

/** A resource's properties against its type, before anything exists: what refers to resources is checked for its type only, and
 * without `values` nothing but the names. */
export const validateProperties = (
  cloud: Cloud,
  stack: StackDefinition,
  { name, properties }: ResourceDefinition,
  type: ResourceType,
  options: { values: boolean },
): Resolved | undefined => {
  const schema = type.propertiesFor?.(properties) ?? type.properties
  if (!schema) return undefined
  if (!options.values) {
    const unknown = Object.keys(properties).find((key) => !(key in schema))
    if (unknown !== undefined)
      throw invalid(`Property error: : resources.${name}.properties: : Unknown Property ${unknown}`)
    return { given: properties, properties }
  }
  const context = templateContext(stack, (reference) => ({ reference, action: 'INIT' }))
  try {
    const given = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, attempt(key, () => evaluate(value, context))]),
    )
    const open = new Set(Object.keys(properties).filter((key) => refersToResources(properties[key])))
    const values = readProperties(schema, given, '', (constraint, value, path) => {
      if (!open.has(path.split(/[.[]/)[0] ?? '')) checkConstraint(cloud, constraint, value, path)
    })
    const complaint = type.validate?.(values, name)
    if (typeof complaint === 'string') throw invalid(complaint)
    if (complaint) throw new HeatError(400, complaint.type, complaint.message)
    return { given, properties: values }
  } catch (error) {
    if (!(error instanceof PropertyProblem)) throw error
    const path = `resources.${name}.properties${error.path && `.${error.path}`}`
    throw invalid(`Property error: : ${path}: : ${error.message}`)
  }
}

interface Resolved {
  given: Record<string, unknown>
  properties: Record<string, unknown>
}

const attempt = (key: string, run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    if (error instanceof NotSimulated) throw error
    throw new PropertyProblem(key, (error as Error).message)
  }
}

const refersToResources = (value: unknown): boolean =>
  [...callsIn(value, '')].some(({ name }) => name === 'get_attr' || name === 'get_resource')
