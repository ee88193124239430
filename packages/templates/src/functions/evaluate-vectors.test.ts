import { expect, test } from 'vitest'
import lines from '../../../../conformance/vectors/evaluate.jsonl?raw'
import { own } from '../own.ts'
import { resolveParameters } from '../parameters/resolve-parameters.ts'
import { parseTemplate } from '../parse/parse-template.ts'
import type { Template } from '../template.ts'
import { checkCalls } from './check-calls.ts'
import { evaluate } from './evaluate.ts'
import type { ResourceState } from './resource-state.ts'

interface Known {
  ref?: string
  attrs?: Record<string, unknown>
  action?: string
  status?: string
}
interface Vector {
  id: string
  template: string
  parameters?: Record<string, unknown>
  param_defaults?: Record<string, unknown>
  files?: Record<string, string>
  res?: Record<string, Known>
  expect: unknown
}

const unsupported = '"unsupported"'
const vectors = lines
  .trim()
  .split('\n')
  .map((line): Vector => JSON.parse(line) as Vector)
const answers = vectors.map((vector) => ({
  id: vector.id,
  wanted: sorted(vector.expect),
  given: sorted(answer(vector)),
}))
const supported = answers.filter(({ given }) => given !== unsupported)

test('how much of the language is supported', () => {
  expect([vectors.length, supported.length]).toEqual([583, 230])
})

test('values and errors are those of Heat', () => {
  const differing = supported.filter(({ wanted, given }) => wanted !== given)
  expect(differing.map(({ id }) => id)).toEqual([
    'param_default/string/03', // the text of the float 1.0, which is 1 here
    'str_replace/24', // a key that is a number, which is text here
  ])
})

function answer({ template: text, parameters = {}, param_defaults = {}, files = {}, res = {} }: Vector): unknown {
  const { template = {}, issues } = parseTemplate(text)
  const wrong = issues.find(({ severity }) => severity === 'error')
  if (wrong) return { error: wrong.type, message: wrong.message }
  const version = template.heat_template_version
  const { problems, unsupported: left } = checkCalls(template)
  if (!version || left.length > 0) return 'unsupported'
  const refused = problems.find(({ message }) => !message.includes('not supported in this version'))
  if (refused) return { error: refused.type, message: refused.message }
  const options = { parameterDefaults: param_defaults, stackName: 'teststack', projectId: 'test_tenant_id' }
  const context = {
    version,
    files,
    parameters: resolveParameters(template, parameters, options).outcomes,
    resource: (name: string) => state(template, name, res[name]),
  }
  const outputs = Object.entries(template.outputs ?? {}).map(([name, { value }]) => {
    const outcome = evaluate(value, context)
    if (outcome.kind === 'value') return [name, { value: outcome.value }]
    return [
      name,
      outcome.kind === 'error' ? { error: outcome.problem.type, message: outcome.problem.message } : outcome,
    ]
  })
  return { outputs: Object.fromEntries(outputs) }
}

function state(template: Template, name: string, known: Known | undefined): ResourceState | undefined {
  if (!own(template.resources, name)) return undefined
  if (!known) return { reference: name, action: 'INIT' }
  const { ref = name, attrs = {}, action = 'CREATE', status = 'COMPLETE' } = known
  const key = (attribute: string, path: unknown[]): string =>
    path.length > 0 ? JSON.stringify([attribute, ...path]).replaceAll(',', ', ') : attribute
  const all = Object.entries(attrs).filter(([name]) => name !== 'show' && !name.startsWith('['))
  return {
    reference: ref,
    action,
    status,
    attribute: (attribute, path) => own(attrs, key(attribute, path)),
    attributes: () => Object.fromEntries(all),
  }
}

/** JSON with the keys of maps in order, because Heat's maps have none. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
