// Templates with random expressions, parameters and conditions in every version, for asking Heat and heatkit the same.
import * as fc from 'fast-check'
import type { EvaluateVector } from './evaluate-vector.ts'

export interface GeneratedVector extends Omit<EvaluateVector, 'id' | 'expect'> {
  /** Parameter values are checked against their constraints too. */
  validate: boolean
}

export const generateVectors = (count: number, seed: number): GeneratedVector[] =>
  fc.sample(vector, { numRuns: count, seed })

const hot = [
  '2013-05-23',
  '2014-10-16',
  '2015-04-30',
  '2015-10-15',
  '2016-04-08',
  '2016-10-14',
  '2017-02-24',
  '2017-09-01',
  '2018-03-02',
  '2018-08-31',
  '2021-04-16',
  'newton',
  'ocata',
  'pike',
  'queens',
  'rocky',
  'wallaby',
]

type Any = fc.Arbitrary<unknown>
const one = (...values: unknown[]): Any => fc.constantFrom(...values)
const few = (item: Any, max = 3): Any => fc.array(item, { maxLength: max })
const call = (name: string, args: Any): Any => args.map((value) => ({ [name]: value }))
const tuple = (...items: Any[]): Any => fc.tuple(...items)
const dict = (key: Any, value: Any): Any =>
  fc
    .array(fc.tuple(key as fc.Arbitrary<string>, value), { maxLength: 3 })
    .map((pairs) => Object.fromEntries(pairs) as unknown)

const word = one(
  'a',
  'b',
  'ab',
  'x',
  'X',
  'X1',
  'X-Y',
  '',
  'hello',
  'a,b',
  'p q',
  'käse',
  '日本',
  "it's",
  'say "hi"',
  '1',
  '-1',
  'true',
  'null',
  '{"k": [1, 2.5]}',
  '[1, "z"]',
  '%x%',
)
const number = one(0, 1, -1, 2, 3, 7, 42, 1.5, -0.25, 1e-7, 65536, 8080)
const scalar = fc.oneof({ weight: 4, arbitrary: word }, number, one(true, false), one(null))
const literal = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: scalar },
    few(tie('value')),
    dict(word, tie('value')),
  ),
})).value

const parameterName = one('s', 'n', 'l', 'j', 'b', 'h', 'gone', 'OS::stack_name', 'OS::project_id')
const step = one(0, 1, -1, '0', '1', 'k', 'x', 'no', 5, true, null, 1.5)
const resourceName = one('r', 'q', 'initial', 'nope')
const attribute = one('x', 'm', 'l', 'n', 'no')

const yaqls = [
  '$.data',
  '$.data.a',
  '$.data.a.sum()',
  '$.data.len()',
  '$.data.select($ + 1)',
  '$.data.where($ > 1)',
  '$.data.b.toUpper()',
  '$.data.a.select(str($)).join(",")',
  'coalesce($.data.z, 1)',
  '1 + 2 * 3',
  '$.data.flatten().distinct()',
  '$.data.a.max() / 2',
  'let(x => 1) -> $x',
  '$.data.a.reduce($1 * $2)',
  '$.data.b.replace("a", "z")',
  'dict(a => 1)',
  '$.data.groupBy($)',
  '$.data.a[1]',
  'not $.data',
  '$.data.b =~ "^a"',
  'regex("(a)(b)").search($.data.b, $3.value)',
  'range(5).where($ mod 2 = 0)',
  '$.data.values().toList()',
  '$.data.orderBy($)',
  'foo(',
  '$.data.toString()',
  '$.data.a.any($ > 2)',
  '$.data.first(0)',
  'switch($.data => 1, true => 2)',
  'format("{0}-{1}", 1, a)',
  '$.data.zip([1, 2])',
  '$.data.contains(1)',
  'isString($.data)',
  'int("12") + 1',
  '$.data + $.data',
]

/** An expression: literals, and calls of functions that may or may not be known to the version, with arguments that mostly fit. */
const { expression, condition } = fc.letrec<{ expression: unknown; condition: unknown; items: unknown }>((tie) => {
  const any = tie('expression')
  const list = fc.oneof({ weight: 3, arbitrary: few(any) }, any)
  const texts = fc.oneof({ weight: 4, arbitrary: few(word) }, few(any), any)
  const replaceArgs = fc.record({
    template: fc.oneof({ weight: 4, arbitrary: one('X and X1', 'aXb', 'x', '', 'X-Y X') }, any),
    params: fc.oneof(
      {
        weight: 5,
        arbitrary: dict(one('X', 'X1', 'X-Y', 'a', 'b', ''), fc.oneof({ weight: 3, arbitrary: scalar }, any)),
      },
      any,
    ),
  })
  const hotCalls = [
    call(
      'get_param',
      fc.oneof(
        { weight: 3, arbitrary: parameterName },
        tuple(parameterName, step),
        tuple(parameterName, step, step),
        any,
      ),
    ),
    call('get_resource', fc.oneof({ weight: 4, arbitrary: resourceName }, any)),
    call(
      'get_attr',
      fc.oneof(
        { weight: 4, arbitrary: tuple(resourceName, attribute) },
        tuple(resourceName, attribute, step),
        tuple(resourceName),
        any,
      ),
    ),
    call('get_file', fc.oneof({ weight: 3, arbitrary: one('f', 'g') }, any)),
    ...['str_replace', 'str_replace_strict', 'str_replace_vstrict'].map((name) =>
      call(name, fc.oneof({ weight: 6, arbitrary: replaceArgs }, any)),
    ),
    call(
      'list_join',
      fc.oneof({ weight: 5, arbitrary: tuple(one(',', '', '-', ' '), texts) }, tuple(word, texts, texts), list),
    ),
    call(
      'str_split',
      fc.oneof({ weight: 4, arbitrary: tuple(one(',', '-', ' ', null), word) }, tuple(one(',', ''), word, step), list),
    ),
    call('map_merge', fc.oneof({ weight: 4, arbitrary: few(dict(word, any)) }, list)),
    call(
      'map_replace',
      fc.oneof(
        {
          weight: 4,
          arbitrary: tuple(
            dict(word, scalar),
            fc.record({ keys: dict(word, word), values: dict(word, scalar) }, { requiredKeys: [] }),
          ),
        },
        list,
      ),
    ),
    call(
      'repeat',
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record(
            {
              template: fc.oneof({ weight: 3, arbitrary: one('X-b', 'aX', 'X') }, any),
              for_each: fc.oneof({ weight: 5, arbitrary: dict(one('X', 'a', 'b', '%x%'), texts) }, any),
              permutations: one(true, false, true, 'no'),
            },
            { requiredKeys: ['template', 'for_each'] },
          ),
        },
        any,
      ),
    ),
    call(
      'digest',
      fc.oneof(
        {
          weight: 4,
          arbitrary: tuple(
            one('md5', 'sha1', 'SHA256', 'sha224', 'sha384', 'sha512', 'sha512_256', 'sha512_224'),
            word,
          ),
        },
        list,
      ),
    ),
    call('filter', fc.oneof({ weight: 4, arbitrary: tuple(list, list) }, list)),
    call('contains', fc.oneof({ weight: 4, arbitrary: tuple(any, list) }, tuple(word, word), list)),
    call('list_concat', fc.oneof({ weight: 4, arbitrary: few(few(any)) }, list)),
    call('list_concat_unique', fc.oneof({ weight: 4, arbitrary: few(few(scalar)) }, list)),
    call(
      'make_url',
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record(
            {
              scheme: one('http', 'https', 'x', ''),
              username: word,
              password: word,
              host: one('h', '::1', '[::1]', 'ex.org', ''),
              port: one(80, '80', 0, 'p', 70000, null),
              path: one('/a b', 'c', '', '/~u'),
              query: dict(word, scalar),
              fragment: word,
            },
            { requiredKeys: [] },
          ),
        },
        any,
      ),
    ),
    call(
      'if',
      fc.oneof({ weight: 6, arbitrary: tuple(tie('condition'), any, any) }, tuple(tie('condition'), any), list),
    ),
    call(
      'yaql',
      fc.oneof(
        {
          weight: 9,
          arbitrary: fc.record({ expression: one(...yaqls), data: fc.oneof(any, one({ a: [1, 2, 3], b: 'abc' })) }),
        },
        any,
      ),
    ),
    call('resource_facade', one('metadata', 'x')),
    call('Fn::Select', fc.oneof({ weight: 3, arbitrary: tuple(step, list) }, list)),
  ]
  const cfnCalls = [
    call(
      'Ref',
      fc.oneof({ weight: 5, arbitrary: one('s', 'n', 'l', 'r', 'nope', 'AWS::StackName', 'AWS::Region') }, any),
    ),
    call('Fn::Join', fc.oneof({ weight: 5, arbitrary: tuple(one(',', ''), texts) }, list)),
    call('Fn::Split', fc.oneof({ weight: 4, arbitrary: tuple(one(',', '-', ''), word) }, list)),
    call('Fn::Replace', fc.oneof({ weight: 5, arbitrary: tuple(dict(one('X', 'a'), scalar), one('aX', 'X')) }, list)),
    call('Fn::Base64', any),
    call(
      'Fn::MemberListToMap',
      fc.oneof(
        {
          weight: 4,
          arbitrary: tuple(
            one('Name'),
            one('Value'),
            few(one('.member.0.Name=a', '.member.0.Value=b', '.member.1.Name=c', '.member.1.Value=d=e', 'x')),
          ),
        },
        list,
      ),
    ),
    call('Fn::FindInMap', fc.oneof({ weight: 5, arbitrary: tuple(one('M', 'N'), one('k', 'z'), one('v', 'w')) }, list)),
    call('Fn::GetAtt', fc.oneof({ weight: 4, arbitrary: tuple(resourceName, attribute) }, list)),
    call('Fn::If', fc.oneof({ weight: 6, arbitrary: tuple(tie('condition'), any, any) }, list)),
    call('Fn::ResourceFacade', one('Metadata', 'x')),
  ]
  const conditionName = one('t', 'f', 'c', 'd', 'nope', null, true, false)
  const simple = tie('condition')
  const both = (name: string, args: Any): Any[] => [
    call(name, args),
    call(`Fn::${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, args),
  ]
  return {
    expression: fc.oneof(
      { maxDepth: 3, depthSize: 'medium' },
      { weight: 8, arbitrary: literal },
      ...hotCalls.map((arbitrary) => ({ weight: 2, arbitrary })),
      ...cfnCalls.map((arbitrary) => ({ weight: 1, arbitrary })),
      { weight: 3, arbitrary: few(any) },
      { weight: 3, arbitrary: dict(word, any) },
    ),
    condition: fc.oneof(
      { maxDepth: 3 },
      { weight: 8, arbitrary: conditionName },
      ...both('equals', tuple(fc.oneof(scalar, call('get_param', parameterName), call('Ref', one('s', 'n'))), scalar)),
      ...both('and', few(simple)),
      ...both('or', few(simple)),
      ...both('not', fc.oneof(simple, tuple(simple))),
      call('get_param', parameterName),
      call('contains', tuple(scalar, few(scalar))),
      one(5, 'x', [], { get_attr: ['r', 'x'] }),
    ),
    items: list,
  }
})

const typed = (value: Any, constraints: Any): Any => fc.record({ default: value, constraints }, { requiredKeys: [] })
const constraint = fc.oneof(
  fc.record({ length: fc.record({ min: number, max: number }, { requiredKeys: [] }) }),
  fc.record({ range: fc.record({ min: number, max: number }, { requiredKeys: [] }) }),
  fc.record({ modulo: fc.record({ step: number, offset: number }, { requiredKeys: [] }) }),
  fc.record({ allowed_values: few(scalar) }),
  fc.record({
    allowed_pattern: one(
      '[a-z]*',
      'a|ab',
      '^a.*$',
      '(?=a)\\w+',
      '\\d+',
      '.*',
      '(',
      '[ab]{1,2}',
      'h(?P<x>e)llo',
      '\\S+\\Z',
      '(?i)HELLO',
      'x*?',
      'ab?',
    ),
  }),
  fc.record({ length: fc.constant({ min: 1 }), description: one('too short', '') }),
  one({}, 5, { lenght: 1 }),
)
const parameter = fc
  .tuple(
    one('string', 'number', 'comma_delimited_list', 'json', 'boolean', 'String'),
    typed(fc.oneof(scalar, literal), fc.array(constraint, { maxLength: 2 })),
  )
  .map(([type, rest]) => ({ type, ...(rest as object) }))

const fixed = {
  s: { type: 'string', default: 'hello' },
  n: { type: 'number', default: 5 },
  l: { type: 'comma_delimited_list', default: 'a,b,c' },
  j: { type: 'json', default: { k: [1, { x: 'deep' }], x: null } },
  b: { type: 'boolean', default: true },
  h: { type: 'string', hidden: true, default: 'secret' },
}
const kinds: Record<string, string> = {
  string: 'String',
  number: 'Number',
  comma_delimited_list: 'CommaDelimitedList',
  json: 'Json',
  boolean: 'Boolean',
}
const res = {
  r: {
    ref: 'rid',
    attrs: { x: 'xv', m: { k: ['p', 'q'] }, l: [1, 2], n: null, '["m", "k"]': ['p', 'q'], '["l", 0]': 1 },
  },
  q: { ref: 'qid', attrs: { x: 5 }, action: 'UPDATE', status: 'FAILED' },
  initial: { ref: 'iid', attrs: { x: 1 }, action: 'INIT' },
}
const conditions = fc.record(
  { t: fc.constant(true), f: fc.constant(false), c: condition, d: condition },
  { requiredKeys: ['t', 'f'] },
)

const hotVector = fc
  .tuple(
    one(...hot),
    expression,
    expression,
    conditions,
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, condition),
  )
  .map(([version, first, second, section, when]): GeneratedVector => {
    const known = String(version) >= '2016-10-14'
    const template = {
      heat_template_version: version,
      parameters: fixed,
      ...(known && { conditions: section }),
      resources: Object.fromEntries(Object.keys(res).map((name) => [name, { type: 'OS::Heat::RandomString' }])),
      outputs: { o: { value: first }, p: { value: second, ...(when !== undefined && { condition: when }) } },
    }
    return { template: JSON.stringify(template), files: { f: 'file text' }, res, validate: false }
  })

const cfnVector = fc
  .tuple(one('AWSTemplateFormatVersion', 'HeatTemplateFormatVersion'), expression, conditions)
  .map(([key, value, section]): GeneratedVector => {
    const aws = key === 'AWSTemplateFormatVersion'
    const template = {
      [String(key)]: aws ? '2010-09-09' : '2012-12-12',
      Mappings: { M: { k: { v: 'found', w: [1] } } },
      Parameters: Object.fromEntries(
        Object.entries(fixed).map(([name, { type, default: value_ }]) => [
          name,
          { Type: kinds[type], Default: value_ },
        ]),
      ),
      ...(aws && { Conditions: section }),
      Resources: Object.fromEntries(Object.keys(res).map((name) => [name, { Type: 'OS::Heat::RandomString' }])),
      Outputs: { o: { Value: value } },
    }
    return { template: JSON.stringify(template), files: {}, res, validate: false }
  })

const parameterVector = fc
  .tuple(one(...hot), parameter, fc.oneof(scalar, literal, fc.constant(undefined)))
  .map(([version, definition, value]): GeneratedVector => {
    const template = {
      heat_template_version: version,
      parameters: { p: definition },
      outputs: { o: { value: { get_param: 'p' } } },
    }
    return {
      template: JSON.stringify(template),
      ...(value !== undefined && { parameters: { p: value } }),
      validate: true,
    }
  })

const vector: fc.Arbitrary<GeneratedVector> = fc.oneof(
  { weight: 6, arbitrary: hotVector },
  { weight: 2, arbitrary: cfnVector },
  { weight: 2, arbitrary: parameterVector },
)
