import { describe, expect, test } from 'vitest'
import { parseTemplate } from './parse-template.ts'

const version = 'heat_template_version: 2018-08-31\n'
const firstIssue = (text: string): unknown => parseTemplate(text).issues[0]

test('a template is plain data, with the place of every part', () => {
  const text = `${version}resources:\n  web:\n    type: OS::Nova::Server\n    depends_on: [a, b]\n`
  const { template, issues, positionOf } = parseTemplate(text)
  expect(issues).toEqual([])
  expect(template).toEqual({
    heat_template_version: '2018-08-31',
    resources: { web: { type: 'OS::Nova::Server', depends_on: ['a', 'b'] } },
  })
  expect(positionOf(['resources', 'web', 'type'])).toEqual({ line: 4, column: 5 })
  expect(positionOf(['resources', 'web', 'depends_on', 1])).toEqual({ line: 5, column: 21 })
  expect(positionOf(['resources', 'db'])).toBeUndefined()
})

test('JSON with tabs has places too', () => {
  const { template, positionOf } = parseTemplate('{\n\t"heat_template_version": "2018-08-31",\n\t"outputs": {}\n}')
  expect(template).toEqual({ heat_template_version: '2018-08-31', outputs: {} })
  expect(positionOf(['outputs'])).toEqual({ line: 3, column: 2 })
})

test('an object is a template without places', () => {
  const template = { heat_template_version: 'rocky', foo: 1 }
  expect(parseTemplate(template)).toMatchObject({
    template,
    issues: [{ message: 'The template section is invalid: foo' }],
  })
})

test('an issue says where', () => {
  expect(firstIssue(`${version}foo: 1\n`)).toEqual({
    rule: 'section',
    severity: 'error',
    message: 'The template section is invalid: foo',
    type: 'InvalidTemplateSection',
    path: ['foo'],
    line: 2,
    column: 1,
  })
})

test('text that cannot be read is refused at the place', () => {
  expect(firstIssue(`${version}resources:\n  a: [1, , 2]\n`)).toMatchObject({ rule: 'syntax', line: 3, column: 10 })
  expect(firstIssue(`${version}outputs:\n\ta: 1\n`)).toMatchObject({ rule: 'tab', line: 3, column: 1 })
  expect(firstIssue(`${version}outputs: !Foo x\n`)).toMatchObject({ rule: 'tag', line: 2, column: 15 })
})

test('of equal keys the last counts, with a warning', () => {
  const { template, issues } = parseTemplate(`${version}description: a\ndescription: b\n`)
  expect(template?.description).toBe('b')
  expect(issues).toMatchObject([{ rule: 'duplicate-key', severity: 'warning', line: 3 }])
})

test('__proto__ is a key like any other', () => {
  const { template } = parseTemplate(`${version}__proto__: {polluted: yes}\n`)
  expect(Object.keys(template ?? {})).toContain('__proto__')
  expect(Object.getPrototypeOf(template)).toBe(Object.prototype)
})

describe('hostile text', () => {
  const cases: [name: string, text: string, rule: string][] = [
    ['ten megabytes', 'a: b\n'.repeat(2_000_000), 'size'],
    ['deep lists', '['.repeat(500_000), 'depth'],
    ['deep maps', '{a: '.repeat(100_000), 'depth'],
    ['deep lists on one line', '- '.repeat(200_000), 'depth'],
    ['deep keys', '? '.repeat(200_000), 'depth'],
    ['deep indentation', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'depth'],
    ['deep JSON', `${'[1,'.repeat(100_000)}1${']'.repeat(100_000)}`, 'depth'],
    ['depth by aliases', chain(500, (before) => `[*a${before}]`), 'depth'],
    ['ten to the tenth by aliases', chain(10, (before) => `[${Array(10).fill(`*a${before}`).join()}]`), 'alias'],
    ['ten to the tenth by merges', chain(10, (before) => `{<<: [${Array(10).fill(`*a${before}`).join()}]}`), 'alias'],
    ['a list in itself', 'a: &a [*a]', 'alias'],
    ['a map merged into itself', 'a: &a {<<: *a}', 'alias'],
    ['a control character', 'a: "\u0007"', 'character'],
    ['a half of a character', 'a: "\ud800"', 'character'],
    ['a tab', 'a:\n\tb: 1', 'tab'],
    ['half a million errors', `[${','.repeat(500_000)}`, 'syntax'],
    ['a number without end', `a: ${'9'.repeat(500_000)}`, 'syntax'],
  ]
  test.each(cases)('%s is refused', (_, text, rule) =>
    expect(firstIssue(text)).toMatchObject({ rule, severity: 'error' }),
  )

  test('a text of the allowed size is read', () => {
    const text = JSON.stringify({ heat_template_version: '2018-08-31', description: '[\n'.repeat(170_000) })
    expect(parseTemplate(text).issues).toEqual([])
  })

  test('an object that contains itself is refused', () => {
    const template: Record<string, unknown> = { heat_template_version: '2018-08-31' }
    template['outputs'] = template
    expect(parseTemplate(template).issues).toMatchObject([{ rule: 'depth' }])
  })

  test('brackets in a script are no nesting', () => {
    expect(parseTemplate(`${version}description: |\n${'  [[[{{{\n'.repeat(200)}`).issues).toEqual([])
  })
})

function chain(length: number, item: (before: number) => string): string {
  const links = Array.from({ length }, (_, index) => `b${index}: &a${index + 1} ${item(index)}\n`)
  return `x: &a0 {y: 1}\n${links.join('')}`
}
