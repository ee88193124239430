import * as orchestration from '@heatkit/orchestration'
import { expect, test } from 'vitest'
import { coverage } from './coverage.ts'
import { operationsOfHeat, shapes } from './operations-of-heat.ts'
import { reaching } from './reaching.ts'

const { operations, routes } = await coverage()

test('every route of Heat’s router is covered', () => {
  expect(routes.filter(({ by }) => !by.length)).toEqual([])
  expect(routes.length).toBe(53)
  // a page cannot follow these
  expect(routes.filter(({ instead }) => instead).length).toBe(4)
})

test('whoever has a name, an id or an ARN can use every operation on a stack', async () => {
  const onStacks = Object.entries(operationsOfHeat).filter(([, { route }]) => route.includes('{stack_id}'))
  expect(onStacks.length).toBeGreaterThan(30)
  const out: string[][] = []
  for (const [operation, { route }] of onStacks)
    for (const known of ['web', 'i', 'arn:openstack:heat::p:stacks/web/i'])
      if (!(await reaching(route, known)).includes(operation)) out.push([operation, known])
  expect(out).toEqual([])
})

test.each(operations)(
  '$operation asks its own route, and sends nothing that Heat does not know',
  ({ asked, unknown }) => {
    expect({ asked, unknown }).toEqual({ asked: true, unknown: [] })
  },
)

test.each(operations)('$operation leaves nothing out without a reason', ({ parameters, fields }) => {
  expect([...parameters.leftOut, ...fields.leftOut].filter(({ reason }) => !reason)).toEqual([])
})

test('what is said to be left out is left out', () => {
  const stale = operations.flatMap(({ operation, parameters, fields }) => {
    const { answer = {}, leftOut = {} } = operationsOfHeat[operation]!
    const inAnswer = Object.entries(answer).flatMap(([prefix, shape]) =>
      Object.keys(shapes[shape]!.leftOut ?? {}).map((name) => (prefix ? `${prefix}.${name}` : name)),
    )
    const covered = new Set([...parameters.covered, ...fields.covered])
    return [...Object.keys(leftOut), ...inAnswer].filter((name) => covered.has(name)).map((name) => [operation, name])
  })
  expect(stale).toEqual([])
})

test('Heat’s operations are ours, and each shape is part of an answer', () => {
  expect(Object.keys(operationsOfHeat).filter((name) => !(name in orchestration))).toEqual([])
  const used = new Set(Object.values(operationsOfHeat).flatMap(({ answer }) => Object.values(answer ?? {})))
  expect(Object.keys(shapes).filter((name) => !used.has(name))).toEqual([])
})
