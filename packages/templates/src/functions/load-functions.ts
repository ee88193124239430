import { isMap } from '../is-map.ts'
import { templateVersion } from '../template-version.ts'
import type { Template } from '../template.ts'
import type { HotFunction } from './hot-function.ts'
import { hotFunctions } from './hot-functions.ts'
import { statusOf } from './status-of.ts'

/**
 * The functions that a template calls. Those of CFN, and `yaql`, which is large, load only for a template that has them.
 * @example
 * const context = evaluationContext(template, { parameters, functions: await loadFunctions(template) })
 */
export async function loadFunctions(template: Template): Promise<readonly HotFunction[]> {
  const version = templateVersion(template)
  const names = new Set(keysIn(template))
  const calls = [...names].filter((name) => statusOf(name, version, 'value') ?? statusOf(name, version, 'condition'))
  const wanted = new Set(calls.map((name) => (name === 'yaql' ? 'yaql' : /^(?:Fn::|Ref$)/.test(name) ? 'cfn' : 'hot')))
  return [
    ...hotFunctions,
    ...(wanted.has('cfn') ? (await import('./cfn-functions.ts')).cfnFunctions : []),
    ...(wanted.has('yaql') ? [(await import('../yaql/yaql.ts')).yaql] : []),
  ]
}

function* keysIn(part: unknown): Generator<string> {
  if (Array.isArray(part)) for (const item of part) yield* keysIn(item)
  if (!isMap(part)) return
  for (const [key, item] of Object.entries(part)) {
    yield key
    yield* keysIn(item)
  }
}
