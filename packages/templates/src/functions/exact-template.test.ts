import { expect, test } from 'vitest'
import { parseTemplate } from '../parse/parse-template.ts'
import { resolveParameters } from '../parameters/resolve-parameters.ts'
import { answerOf } from '../testing/answer-of.ts'
import { exactTemplate } from './exact-template.ts'

const exact = (text: string) => exactTemplate(text, parseTemplate(text)) ?? {}

test('a whole float keeps its dot where it becomes text, and is a number again in the end', () => {
  const template = exact(
    'heat_template_version: 2018-08-31\nparameters: {p: {type: string, default: 1.0}}\nx: [2.0, 3]',
  )
  expect(resolveParameters(template).values['p']).toBe('1.0')
  const { x } = template as { x: unknown[] }
  expect(answerOf({ str_replace: { template: 'a b', params: { a: x[0], b: x[1] } } })).toBe('2.0 3')
  expect(answerOf(x)).toEqual([2, 3])
})

test('a key that is no text stays none, and is text in the end', () => {
  const { x } = exact('heat_template_version: 2018-08-31\nx: {1: a, "2": b}') as { x: Record<string, unknown> }
  expect(answerOf({ map_replace: [{ a: 1, b: 2 }, { values: x }] })).toEqual({ a: 'a', b: 2 })
  expect(answerOf({ str_replace: { template: '', params: x } })).toBe("TypeError: object of type 'int' has no len()")
  expect(answerOf(x)).toEqual({ 1: 'a', 2: 'b' })
})
