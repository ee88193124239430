import { atLeast } from '../at-least.ts'
import { repr } from '../python/repr.ts'
import { text } from '../python/text.ts'
import { findResource } from './find-resource.ts'
import type { HotFunction } from './hot-function.ts'
import { isTruthy } from './is-truthy.ts'
import { refuse } from './refuse.ts'
import type { ResourceState } from './resource-state.ts'
import { selectPath } from './select-path.ts'
import { unknownUntil } from './unknown-until.ts'

/** A map of all attributes without an attribute's name since 2015-10-15; the first version selects in the value itself. */
export const getAttr: HotFunction = {
  name: 'get_attr',
  check(args, { version, isCall }) {
    if (takesAll(version)) {
      if (!isTruthy(args)) refuse('ValueError', `Arguments to "get_attr" can be of the next forms: ${forms}`)
      if (typeof args === 'string' && args.length === 1) return
    }
    if (!Array.isArray(args) || isCall(args)) refuse('TypeError', 'Argument to "get_attr" must be a list')
    if (args.length < 2 && !takesAll(version))
      refuse('ValueError', `Arguments to "get_attr" must be of the form ${form}`)
  },
  call(args, { context, resolve }) {
    const [name, attribute, ...path]: unknown[] = typeof args === 'string' ? [args] : (resolve(args) as unknown[])
    const state = findResource(context, name)
    if ((attribute === undefined || attribute === null) && takesAll(context.version)) return all(state, text(name))
    if (!withAttributes.has(state.action ?? 'CREATE')) return null
    if (!state.attribute) return unknownUntil(text(name))
    if (atLeast(context.version, '2014-10-16')) return read(state, text(name), attribute, path)
    return selectPath(read(state, text(name), attribute, []), path)
  },
}

const form = '[resource_name, attribute, (path), ...]'
const forms = `[resource_name] or ${form}`
const takesAll = (version: string): boolean => atLeast(version, '2015-10-15')
const withAttributes = new Set(['CREATE', 'ADOPT', 'SUSPEND', 'RESUME', 'UPDATE', 'ROLLBACK', 'SNAPSHOT', 'CHECK'])

function all(state: ResourceState, name: string): unknown {
  const { action = 'CREATE', status = 'COMPLETE' } = state
  if (!withAttributes.has(action) || action === 'ROLLBACK' || !['IN_PROGRESS', 'COMPLETE'].includes(status)) return null
  return state.attributes ? state.attributes() : unknownUntil(name)
}

function read(state: ResourceState, name: string, attribute: unknown, path: unknown[]): unknown {
  const value = state.attribute?.(text(attribute), path)
  if (value !== undefined) return value
  const key = path.length > 0 ? `(${[attribute, ...path].map(repr).join(', ')})` : text(attribute)
  return refuse('InvalidTemplateAttribute', `The Referenced Attribute (${name} ${key}) is incorrect.`)
}
