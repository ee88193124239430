import { refuse } from '../../functions/refuse.ts'
import { isTruthy } from '../is-truthy.ts'
import { limitMemory } from '../limit.ts'
import type { Lambda, Library, Tools } from '../overload.ts'
import type { Scope } from '../overload.ts'
import { setVariable } from '../scope.ts'
import { makeDict } from '../values.ts'

interface Rule {
  source: () => unknown
  target: () => unknown
}

const withAll = (scope: Scope, values: unknown[]): Scope => {
  for (const [index, value] of values.entries()) setVariable(scope, String(index + 1), value)
  return scope
}

/** Variables, branches, and what brackets make. */
export const system = (): Library => ({
  '#operator_->': {
    as: 'function',
    takes: 'left:context right:scoped',
    run: (_: Tools, left: Scope, right: (scope: Scope) => unknown) => right(left),
  },
  let: {
    as: 'function',
    takes: '*args:any *kwargs:names',
    run({ scope }: Tools, args: unknown[], named: Map<string, unknown>) {
      for (const [name, value] of named) setVariable(scope, name, value)
      return withAll(scope, args)
    },
  },
  with: { as: 'function', takes: '*args:any', run: ({ scope }: Tools, args: unknown[]) => withAll(scope, args) },
  unpack: {
    as: 'method',
    takes: 'sequence:iterable *args:string',
    run({ scope }: Tools, sequence: Iterable<unknown>, names: string[]) {
      const items = [...sequence]
      if (names.length > 0 && names.length !== items.length)
        refuse('ValueError', `Cannot unpack ${Math.min(items.length, names.length + 1)} elements into ${names.length}`)
      for (const [index, name] of names.entries()) setVariable(scope, name, items[index])
      return names.length > 0 ? scope : withAll(scope, items)
    },
  },
  def: {
    as: 'function',
    takes: 'name:string func:lambda',
    run({ scope }: Tools, name: string, func: Lambda) {
      scope.functions.set(name, {
        as: 'function',
        takes: '*args:any',
        run: (_: Tools, args: unknown[]) => func(...args),
      })
      return scope
    },
  },
  assert: {
    as: 'method',
    takes: 'obj:any condition:lambda message:string?',
    run(_: Tools, value: unknown, condition: Lambda, message = 'Assertion failed') {
      return isTruthy(condition(value)) ? value : refuse('AssertionError', message)
    },
  },
  '#list': { as: 'function', takes: '*args:any', run: (_: Tools, args: unknown[]) => limitMemory(args) },
  '#map': { as: 'function', plain: true, takes: '*args:rule', run: (_: Tools, rules: Rule[]) => dict(rules) },
  dict: { as: 'function', plain: true, takes: '*args:rule', run: (_: Tools, rules: Rule[]) => dict(rules) },
  switch: {
    as: 'function',
    plain: true,
    takes: '*args:rule',
    run: (_: Tools, rules: Rule[]) => rules.find(({ source }) => isTruthy(source()))?.target() ?? null,
  },
  selectCase: { as: 'function', takes: '*args:lambda', run: (_: Tools, args: Lambda[]) => firstTrue(args) },
  selectAllCases: {
    as: 'function',
    takes: '*args:lambda',
    run: (_: Tools, args: Lambda[]) => args.flatMap((one, index) => (isTruthy(one()) ? [index] : [])),
  },
  examine: {
    as: 'function',
    takes: '*args:lambda',
    run: (_: Tools, args: Lambda[]) => args.map((one) => isTruthy(one())),
  },
  switchCase: {
    as: 'method',
    takes: 'case:int *args:lambda',
    run: (_: Tools, index: number, args: Lambda[]) =>
      ((index >= 0 ? args[index] : undefined) ?? args.at(-1))?.() ?? null,
  },
  coalesce: {
    as: 'function',
    takes: '*args:lambda',
    run(_: Tools, args: Lambda[]) {
      for (const one of args) {
        const value = one()
        if (value !== null) return value
      }
      return null
    },
  },
})

const dict = (rules: Rule[]): unknown => makeDict(rules.map(({ source, target }) => [source(), target()] as const))

function firstTrue(args: Lambda[]): number {
  const index = args.findIndex((one) => isTruthy(one()))
  return index < 0 ? args.length : index
}
