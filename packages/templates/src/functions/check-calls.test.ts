import { expect, test } from 'vitest'
import { checkCalls } from './check-calls.ts'

const template = {
  heat_template_version: '2018-08-31',
  conditions: { big: true },
  resources: {
    a: {
      type: 'T',
      properties: { x: { list_join: 'y' }, y: { repeat: { template: 1, for_each: {} } } },
      condition: 'big',
    },
    b: { type: 'T', metadata: { Ref: 'a' } },
  },
  outputs: { o: { value: { str_replace: [] } } },
}

test('everything that Heat refuses of calls is found at once', () => {
  expect(checkCalls(template).problems.map(({ message }) => message)).toEqual([
    'resources.a.properties.x.list_join: Incorrect arguments to "list_join" should be: "list_join" : [ " ", [ "str1", "str2"] ...]',
    'resources.b.metadata.Ref: The template version is invalid: The function Ref is not supported in this version of HOT.',
    'outputs.o.value.str_replace: Arguments to "str_replace" must be a map',
  ])
})

test('what heatkit cannot compute is named with its place', () => {
  const outputs = { o: { value: [{ yaql: { expression: '1' } }] } }
  expect(checkCalls({ heat_template_version: '2018-08-31', outputs }).unsupported).toEqual([
    { name: 'yaql', path: ['outputs', 'o', 'value'] },
  ])
})

test('of an if only the arm that counts is looked at, and none while that is not known', () => {
  const value = { if: ['big', 'x', { list_join: 'y' }] }
  const text = {
    heat_template_version: '2018-08-31',
    parameters: { p: { type: 'boolean' } },
    outputs: { o: { value } },
  }
  const conditions = { big: { get_param: 'p' } }
  const wrong = (p?: boolean): number =>
    checkCalls({ ...text, conditions }, p === undefined ? {} : { parameters: { p: { kind: 'value', value: p } } })
      .problems.length
  expect([wrong(true), wrong(false), wrong()]).toEqual([0, 1, 0])
})

test('what only validation refuses carries the places of all calls around it', () => {
  const value = { list_join: ['', [{ make_url: { port: 'x' } }]] }
  expect(checkCalls({ heat_template_version: '2018-08-31', outputs: { o: { value } } }).problems).toMatchObject([
    {
      message: `outputs.o.value.list_join: [1][0].make_url: Invalid URL port "x" for make_url called with {'port': 'x'}`,
    },
  ])
})
