import { isObject } from '../is-object.ts'
import { section } from '../template/section.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { HeatError } from './heat-error.ts'

/** Parameters that say so keep the value that they had. */
export const checkImmutable = (before: StackDefinition, after: StackDefinition): void => {
  const declared = section(after.raw, 'parameters')
  const changed = Object.keys(declared).filter((name) => {
    const schema = declared[name]
    if (!isObject(schema) || !/^true$/i.test(String(schema['immutable']))) return false
    if (!(name in before.parameters.values)) return false
    return JSON.stringify(before.parameters.values[name]) !== JSON.stringify(after.parameters.values[name])
  })
  if (changed.length === 0) return
  const message = `The following parameters are immutable and may not be updated: ${changed.join(', ')}`
  throw new HeatError(400, 'ImmutableParameterModified', message)
}
