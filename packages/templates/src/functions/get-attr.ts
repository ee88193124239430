import { atLeast } from '../at-least.ts'
import { text } from '../python/text.ts'
import { findResource } from './find-resource.ts'
import type { CallTools, HotFunction } from './hot-function.ts'
import { isTruthy } from './is-truthy.ts'
import { refuse } from './refuse.ts'
import { isReady, readAttribute, thenSelect } from './read-attribute.ts'
import { unknownUntil } from './unknown-until.ts'

/** A map of all attributes without an attribute's name since 2015-10-15; the first version selects in the value itself. */
export const getAttr: HotFunction = {
  name: 'get_attr',
  check(args, { version, isCall }) {
    if (takesAll(version)) {
      if (!isTruthy(args)) refuse('ValueError', `Arguments to "get_attr" can be of the next forms: ${forms}`)
      if (typeof args === 'string' && Array.from(args).length === 1) return
    }
    if (!Array.isArray(args) || isCall(args)) refuse('TypeError', 'Argument to "get_attr" must be a list')
    if (args.length < 2 && !takesAll(version))
      refuse('ValueError', `Arguments to "get_attr" must be of the form ${form}`)
  },
  call(args, tools) {
    const { version } = tools.context
    const [name, attribute = null, ...path]: unknown[] = typeof args === 'string' ? [args] : (args as unknown[])
    if (attribute === null && takesAll(version)) return all(name, tools)
    if (!atLeast(version, '2014-10-16')) return thenSelect([name, attribute], path, tools)
    const { context, resolve } = tools
    const steps = resolve(path) as unknown[]
    const key = resolve(attribute)
    const resource = resolve(name)
    const state = findResource(context, resource)
    return isReady(state) ? readAttribute(state, text(resource), key, steps) : null
  },
}

const form = '[resource_name, attribute, (path), ...]'
const forms = `[resource_name] or ${form}`
const takesAll = (version: string): boolean => atLeast(version, '2015-10-15')
function all(name: unknown, { context, resolve }: CallTools): unknown {
  const resource = resolve(name)
  const state = findResource(context, resource)
  const { action = 'CREATE', status = 'COMPLETE' } = state
  if (!isReady(state) || action === 'ROLLBACK' || !['IN_PROGRESS', 'COMPLETE'].includes(status)) return null
  return state.attributes ? state.attributes() : unknownUntil(text(resource))
}
