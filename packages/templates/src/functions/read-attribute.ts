import { repr } from '../python/repr.ts'
import { text } from '../python/text.ts'
import { findResource } from './find-resource.ts'
import type { CallTools } from './hot-function.ts'
import { refuse } from './refuse.ts'
import type { ResourceState } from './resource-state.ts'
import { selectPath } from './select-path.ts'
import { unknownUntil } from './unknown-until.ts'

const readable = /* @__PURE__ */ new Set([
  'CREATE',
  'ADOPT',
  'SUSPEND',
  'RESUME',
  'UPDATE',
  'ROLLBACK',
  'SNAPSHOT',
  'CHECK',
])
/** Whether a resource has attributes, whatever came of its last action. */
export const isReady = ({ action = 'CREATE' }: ResourceState): boolean => readable.has(action)

/** An attribute, and then a part of its value. */
export function thenSelect([name, attribute]: unknown[], path: unknown[], { context, resolve }: CallTools): unknown {
  const key = resolve(attribute)
  const resource = resolve(name)
  const state = findResource(context, resource)
  const value = isReady(state) ? readAttribute(state, text(resource), key, []) : null
  return value === null ? null : selectPath(value, resolve(path) as unknown[])
}

/** An attribute, or the part of it that the resource itself selects. */
export function readAttribute(state: ResourceState, name: string, attribute: unknown, path: unknown[]): unknown {
  if (!state.attribute) return unknownUntil(name)
  const value = state.attribute(text(attribute), path)
  if (value !== undefined) return value
  const key = path.length > 0 ? `(${[attribute, ...path].map(repr).join(', ')})` : text(attribute)
  return refuse('InvalidTemplateAttribute', `The Referenced Attribute (${name} ${key}) is incorrect.`)
}
