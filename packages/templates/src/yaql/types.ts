import { kindOf } from '../python/kind-of.ts'
import { isDict, isIterable, isLazy, isOrdering, isRegex, isScope, isSet } from './values.ts'

/** Whether a value is of a parameter's type. `int` is Python's, which true is too. */
export function fits(type: string, value: unknown): boolean {
  const test = tests[type]
  return test ? test(value) : true
}

const kind = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Number)
    ? 'object'
    : kindOf(value)
const isNumber = (value: unknown): boolean => kind(value) === 'int' || kind(value) === 'float'
const isString = (value: unknown): boolean => typeof value === 'string'
const isInt = (value: unknown): boolean => kind(value) === 'int' || kind(value) === 'bool'
const orNull =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || test(value)

const tests: Record<string, (value: unknown) => boolean> = {
  int: isInt,
  'int/null': orNull(isInt),
  number: isNumber,
  'number/null': orNull(isNumber),
  string: isString,
  'string/null': orNull(isString),
  bool: (value) => typeof value === 'boolean',
  iterable: isIterable,
  iterator: isLazy,
  sequence: Array.isArray,
  mapping: isDict,
  set: isSet,
  setlike: (value) =>
    isSet(value) || (typeof value === 'object' && value !== null && 'view' in value && value.view !== 'values'),
  ordering: isOrdering,
  regex: isRegex,
  context: isScope,
  null: (value) => value === null,
  some: (value) => value !== null,
}
