import { describe, expect, test } from 'vitest'
import vectors from '../../../../conformance/vectors/yaml.json' with { type: 'json' }
import { parseTemplate } from './parse-template.ts'

type Typed = ['map', [Typed, Typed][]] | ['seq', Typed[]] | [string, (string | number | boolean)?]

/** A recorded value as plain data. */
function plain(typed: Typed): unknown {
  const [kind, value] = typed as [string, never]
  if (kind === 'map')
    return Object.fromEntries((value as [Typed, Typed][]).map(([key, each]) => [String(plain(key)), plain(each)]))
  if (kind === 'seq') return (value as Typed[]).map(plain)
  if (kind === 'null') return null
  if (kind === 'float')
    return /inf/.test(String(value)) ? (String(value).startsWith('-') ? -Infinity : Infinity) : Number(value)
  if (kind === 'int') return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value)
  return value
}

/** Where Heat and heatkit differ, and why. */
const known: Record<string, string> = {
  's:!!set {a, b}': 'sets do not occur in templates',
  's:!!pairs [a: 1, a: 2]': 'pairs do not occur in templates',
  'd:set_tag': 'sets do not occur in templates',
  'd:intkeys': 'Python takes 1 and yes for the same key',
  'd:nonspecific': 'the library reads `! 12` as text',
}

describe('reads what Heat reads, and refuses what Heat refuses', () => {
  test.each(vectors)('$id', ({ id, text, heat }) => {
    const { template, issues } = parseTemplate(text)
    const refused = issues.some(
      ({ severity, rule, message }) =>
        severity === 'error' && (rule !== 'structure' || message.includes('not a JSON object')),
    )
    const same = () => expect(refused ? null : template).toEqual(heat && plain(heat as Typed))
    if (known[id]) expect(same).toThrow()
    else same()
  })
})

test('faults come with their line and column, several at once', () => {
  const { issues } = parseTemplate('heat_template_version: 2018-08-31\nresources:\n  a: [1\n  b: @x\n')
  expect(issues.length).toBeGreaterThanOrEqual(1)
  expect(issues[0]).toMatchObject({
    rule: 'syntax',
    severity: 'error',
    line: expect.any(Number),
    column: expect.any(Number),
  })
})

test('a key that occurs twice is a warning at its place, and the last one counts', () => {
  const { template, issues } = parseTemplate('heat_template_version: 2018-08-31\ndescription: a\ndescription: b\n')
  expect(template?.description).toBe('b')
  expect(issues).toMatchObject([{ rule: 'duplicate-key', severity: 'warning', line: 3, column: 1 }])
})

test('a place in the template is found in its text', () => {
  const text =
    'heat_template_version: 2018-08-31\nresources:\n  a:\n    type: OS::Heat::Value\n    properties:\n      value: [1, two]\n'
  expect(parseTemplate(text).positionOf(['resources', 'a', 'properties', 'value', 1])).toEqual({ line: 6, column: 18 })
  expect(parseTemplate(text).positionOf(['resources', 'a', 'no', 'such'])).toEqual({ line: 4, column: 5 })
})

describe('Heat’s words for what is wrong at the top', () => {
  test.each<[string | object, string]>([
    ['a: 1', 'Template format version not found.'],
    ['[]', 'The template is not a JSON object or YAML mapping.'],
    [
      { heat_template_version: '2018-08-31', AWSTemplateFormatVersion: 'x' },
      'The template version is invalid: Ambiguous versions (heat_template_version, AWSTemplateFormatVersion)',
    ],
    [{ heat_template_version: 2013 }, 'The template version is invalid: Template version was not provided'],
    [{ heat_template_version: '2018-08-31', resorces: {} }, 'The template section is invalid: resorces'],
  ])('%j', (source, message) => {
    expect(parseTemplate(source).issues.map((issue) => issue.message)).toContain(message)
  })
})

describe('hostile input', () => {
  const head = 'heat_template_version: 2018-08-31\n'
  test.each<[string, string, RegExp]>([
    ['more than Heat takes', head + 'x'.repeat(600_000), /exceeds maximum allowed size \(524288 bytes\)/],
    ['brackets without end', `${head}description: ${'['.repeat(100_000)}`, /nested more than 100 levels/],
    ['braces without end', `${head}description: ${'{a: '.repeat(50_000)}`, /nested more than 100 levels/],
    [
      'indents without end',
      head + Array.from({ length: 900 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      /nested more than 100 levels/,
    ],
    ['dashes without end', `${head}description:\n  ${'- '.repeat(50_000)}x`, /nested more than 100 levels/],
    [
      'aliases that multiply',
      `${head}a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join()}]`)
        .join('\n')}`,
      /more than 100000 nodes/,
    ],
    ['an alias of itself', `${head}a: &a [*a]`, /contains itself|undefined alias/],
    ['a control character', `${head}description: "\u0001"`, /special characters/],
    ['a tag that makes objects', `${head}a: !!python/object:os.system {}`, /tag/i],
    ['an unknown tag', `${head}a: !Ref x`, /tag/i],
  ])('%s is refused with a reason', (_, text, reason) => {
    const { issues } = parseTemplate(text)
    expect(issues.map(({ message }) => message).join('\n')).toMatch(reason)
  })

  test('__proto__ is a key like any other', () => {
    const { template } = parseTemplate(
      `${head}parameters:\n  __proto__: {polluted: true}\n  constructor: {type: string}\n`,
    )
    expect(Object.keys(template!.parameters!)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
