import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('expressions are computed as YAQL does', () => {
  expect(
    answerOf({
      yaql: { expression: '$.data.l.select($ * 2).where($ > 2)', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } },
    }),
  ).toEqual([4, 6])
  expect(
    answerOf({ yaql: { expression: '$.data.l.groupBy($ mod 2, $)', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } }),
  ).toEqual([
    [1, [1, 3]],
    [0, [2]],
  ])
  expect(
    answerOf({
      yaql: { expression: 'let(x => 1) -> $x + $.data.l.len()', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } },
    }),
  ).toEqual(4)
  expect(
    answerOf({ yaql: { expression: '$.data.d.mergeWith({b => 2})', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } }),
  ).toEqual({ a: 1, b: 2 })
  expect(
    answerOf({
      yaql: { expression: 'regex("(b)(c)").search($.data.s, $3.value)', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } },
    }),
  ).toEqual('c')
  expect(answerOf({ yaql: { expression: '-7 / 2', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } })).toEqual(-4)
})

test('what is wrong is told in its words', () => {
  expect(answerOf({ yaql: { expression: '$.data.x', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } })).toEqual(
    "KeyError: 'x'",
  )
  expect(answerOf({ yaql: { expression: '1 +', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } })).toEqual(
    'ValueError: Bad expression Parse error: unexpected end of statement.',
  )
  expect(answerOf({ yaql: { expression: '$.data.s.foo()', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } })).toEqual(
    'NoMethodRegisteredException: Unknown method "foo" for receiver abc',
  )
  expect(answerOf({ yaql: { expression: '1 < true', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } })).toEqual(
    'NoMatchingFunctionException: No function "#operator_<" matches supplied arguments',
  )
})

test('a hostile expression ends at a limit', () => {
  expect(answerOf({ yaql: { expression: 'range(300)', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } })).toEqual(
    'CollectionTooLargeException: Collection length exceeds 200 elements',
  )
  expect(
    answerOf({ yaql: { expression: 'sequence().toList()', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } }),
  ).toEqual('CollectionTooLargeException: Collection length exceeds 200 elements')
  expect(answerOf({ yaql: { expression: "'x' * 1000000000" } })).toEqual(
    'MemoryQuotaExceededException: Expression consumed too much memory',
  )
  expect(
    answerOf({ yaql: { expression: 'pow(10, 10000000)', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } }),
  ).toEqual('MemoryQuotaExceededException: Expression consumed too much memory')
  expect(
    answerOf({ yaql: { expression: 'def(f, f()) -> f()', data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } } } }),
  ).toEqual('RecursionError: maximum recursion depth exceeded')
  expect(answerOf({ yaql: { expression: '('.repeat(9999) } })).toEqual(
    'RecursionError: maximum recursion depth exceeded',
  )
  expect(
    answerOf({
      yaql: {
        expression: 'range(200).select(range(200).select(range(200).sum()).sum()).sum()',
        data: { l: [1, 2, 3], s: 'abc', d: { a: 1 } },
      },
    }),
  ).toEqual('RequestLimitExceeded: The expression takes more steps than heatkit computes.')
})

test('what YAQL has and heatkit has not is never made up', () => {
  const kindOf = (expression: string): unknown => (answerOf({ yaql: { expression } }) as { kind?: string }).kind
  expect(['now()', "format('{0:>5}', 1)", "'a'.matches('(?>a)')"].map(kindOf)).toEqual([
    'unsupported',
    'unsupported',
    'unsupported',
  ])
})
