import { expect, test } from 'vitest'
import lines from '../../../../conformance/vectors/validate.jsonl?raw'
import { checkCalls } from '../functions/check-calls.ts'
import { creationOrder } from '../graph/creation-order.ts'
import { parseTemplate } from '../parse/parse-template.ts'
import { matchPattern } from '../pattern/match-pattern.ts'
import { hotFunctions } from '../functions/hot-functions.ts'
import { cfnFunctions } from '../functions/cfn-functions.ts'
import { yaql } from '../yaql/yaql.ts'
import { resolveParameters } from './resolve-parameters.ts'

interface Vector {
  id: string
  template: string
  parameters?: Record<string, unknown>
  template_validate: { message?: string }
  stack_create: { message?: string }
}

const functions = [...hotFunctions, ...cfnFunctions, yaql]
const vectors = lines
  .trim()
  .split('\n')
  .map((line): Vector => JSON.parse(line) as Vector)

test("the first problem with sections and parameters is Heat's", () => {
  const differing = vectors
    .filter(({ id }) => /^(top|param|user|cond|out|cfn)\//.test(id))
    .filter(
      (vector) =>
        wanted(vector) !== first(vector, 'template_validate') || created(vector) !== first(vector, 'stack_create'),
    )
  expect(differing.map(({ id }) => id)).toEqual([
    'top/pg_map', // parameter groups are not checked yet
    'param/con/cc_unknown_val', // and what needs a cloud is the caller's
    'param/con/cc_list',
    'out/badattr', // so is what attributes a type has
    'out/badattr_res',
    'cfn/ref_unknown', // and the values of properties
  ])
})

test('nothing is a problem here that is none to Heat', () => {
  const invented = vectors.filter((vector) => created(vector) === '' && first(vector, 'stack_create') !== '')
  expect(invented.map(({ id }) => id)).toEqual([])
})

const wanted = ({ template_validate }: Vector): string => template_validate.message ?? ''
const created = ({ stack_create }: Vector): string => stack_create.message ?? ''

function first({ template: text, parameters = {} }: Vector, phase: 'template_validate' | 'stack_create'): string {
  const { template, issues } = parseTemplate(text)
  const wrong = issues.find(({ severity }) => severity === 'error')
  if (wrong || !template) return wrong?.message ?? ''
  const { problems, outcomes } = resolveParameters(template, parameters, { stackName: 'teststack', matchPattern })
  // the recording made up values for parameters that had none
  const relevant = problems.filter(({ stage, type }) =>
    phase === 'stack_create' ? type !== 'UserParameterMissing' : stage !== 'value',
  )
  const found = [
    ...relevant,
    ...checkCalls(template, { functions, parameters: outcomes }).problems,
    ...creationOrder(template, { parameters: outcomes }).problems,
  ]
  return found[0]?.message ?? ''
}
