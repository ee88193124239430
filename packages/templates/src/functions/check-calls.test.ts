import { expect, test } from 'vitest'
import { checkCalls } from './check-calls.ts'

const template = {
  heat_template_version: '2018-08-31',
  conditions: { big: true },
  resources: {
    a: { type: 'T', properties: { x: { list_join: 'y' }, y: { repeat: {} } }, condition: 'big' },
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

test('what heatkit cannot compute yet is named with its place', () => {
  expect(checkCalls(template).unsupported).toEqual([
    { name: 'conditions', path: ['conditions', 'big'] },
    { name: 'repeat', path: ['resources', 'a', 'properties', 'y', 'repeat'] },
    { name: 'conditions', path: ['resources', 'a', 'condition'] },
  ])
})
