import { byCodePoint } from '../../python/by-code-point.ts'
import { equal } from '../equal.ts'
import { limitMemory } from '../limit.ts'
import { add, bits, divide, modulo, multiply, power, shift, subtract } from '../number.ts'
import { float } from '../../python/float.ts'
import { kindOf } from '../../python/kind-of.ts'
import { toInt } from '../../python/to-int.ts'
import { toNumber } from '../../python/to-number.ts'
import type { Lambda, Library, Overload, Tools } from '../overload.ts'
import { type Dict, makeDict } from '../values.ts'
import { isTruthy } from '../is-truthy.ts'
import { refuse } from '../../functions/refuse.ts'

const on = (takes: string, run: (tools: Tools, a: never, b: never, c: never) => unknown): Overload => ({
  as: 'function',
  takes,
  run,
})
const numbers = (run: (a: unknown, b: unknown) => unknown): Overload =>
  on('left:number right:number', (_, a, b) => run(a, b))

/** Numbers, texts and null can be compared, each with its own kind, and null is less than anything. */
const comparing = (decide: (order: number) => boolean): Overload[] => [
  on(
    'left:number right:number',
    (_, a: number, b: number) =>
      !Number.isNaN(Number(a)) && !Number.isNaN(Number(b)) && decide(Number(a > b) - Number(a < b)),
  ),
  on('left:string right:string', (_, a: string, b: string) => decide(byCodePoint(a, b))),
  on('left:null right:null', () => decide(0)),
  on('left:null right:some', () => decide(-1)),
  on('left:some right:null', () => decide(1)),
]

const repeated = (source: unknown, times: number): unknown => {
  const length = typeof source === 'string' ? Array.from(source).length : (source as unknown[]).length
  const size = (typeof source === 'string' ? 49 : 40) + length * (typeof source === 'string' ? 1 : 8)
  if (times * size > 10_000 + (times - 1) * (typeof source === 'string' ? 49 : 56))
    refuse('MemoryQuotaExceededException', 'Expression consumed too much memory')
  if (typeof source === 'string') return source.repeat(Math.max(0, times))
  return Array.from({ length: Math.max(0, times) }, () => source as unknown[]).flat()
}

export const operators = (): Library => ({
  '#operator_+': [
    numbers(add),
    on('left:sequence right:sequence', (_, a: unknown[], b: unknown[]) => limitMemory([...a, ...b])),
    on('left:iterable right:iterable', ({ call }, a, b) => call('concat', a, b)),
    on('left:mapping right:mapping', (_, a: Dict, b: Dict) => makeDict([...a.values(), ...b.values()])),
    on('left:string right:string', (_, a: string, b: string) => a + b),
  ],
  '#operator_-': numbers(subtract),
  '#operator_*': [
    numbers(multiply),
    on('left:string right:int', (_, a, b) => repeated(a, Number(b))),
    on('left:int right:string', (_, a, b) => repeated(b, Number(a))),
    on('left:sequence right:int', (_, a, b) => repeated(a, Number(b))),
    on('left:int right:sequence', (_, a, b) => repeated(b, Number(a))),
  ],
  '#operator_/': numbers(divide),
  '#operator_mod': numbers(modulo),
  '#unary_operator_+': on('op:number', (_, value) => value),
  '#unary_operator_-': on('op:number', (_, value) =>
    kindOf(value) === 'float' ? float(-Number(value)) : subtract(0, value),
  ),
  '#unary_operator_not': on('arg:any', (_, value) => !isTruthy(value)),
  '#operator_<': comparing((order) => order < 0),
  '#operator_<=': comparing((order) => order <= 0),
  '#operator_>': comparing((order) => order > 0),
  '#operator_>=': comparing((order) => order >= 0),
  '*equal': on('left:any right:any', (_, a, b) => equal(a, b)),
  '*not_equal': on('left:any right:any', (_, a, b) => !equal(a, b)),
  '#operator_and': on('left:lambda right:lambda', (_, a: Lambda, b: Lambda) => and(a, b)),
  '#operator_or': on('left:lambda right:lambda', (_, a: Lambda, b: Lambda) => or(a, b)),
  bool: on('value:any', (_, value) => isTruthy(value)),
  isBoolean: on('value:any', (_, value) => typeof value === 'boolean'),
  isInteger: on('value:any', (_, value) => isKind(value, 'int')),
  isNumber: on('value:any', (_, value) => isKind(value, 'int') || isKind(value, 'float')),
  abs: on('op:number', (_, value) => ((value as number) < 0 ? multiply(value, -1) : value)),
  int: on('value:any', (_, value) => (value === null ? 0 : toInt(value))),
  float: on('value:any', (_, value) => (value === null ? float(0) : toFloat(value))),
  max: on('a:any b:any', ({ call }, a, b) => (call('#operator_>', b, a) ? b : a)),
  min: on('a:any b:any', ({ call }, a, b) => (call('#operator_>', b, a) ? a : b)),
  pow: on('a:number b:number c:number/null?', (_, a, b, c) => power(a, b, c ?? null)),
  sign: on('num:number', (_, value: number) => Number(value > 0) - Number(value < 0)),
  round: on('number:number ndigits:int?', (_, value, digits) => round(value, Number(digits ?? 0))),
  bitwiseAnd: on('left:int right:int', (_, a, b) => bits('&', a, b)),
  bitwiseOr: on('left:int right:int', (_, a, b) => bits('|', a, b)),
  bitwiseXor: on('left:int right:int', (_, a, b) => bits('^', a, b)),
  bitwiseNot: on('arg:int', (_, a) => subtract(-1, Number(a))),
  shiftBitsLeft: on('value:int bitsNumber:int', (_, a, by) => shift(a, by)),
  shiftBitsRight: on('value:int bitsNumber:int', (_, a, by) => shift(a, -Number(by))),
})

const isKind = (value: unknown, kind: string): boolean =>
  kindOf(value) === kind && (typeof value !== 'object' || value instanceof Number)

function and(a: Lambda, b: Lambda): unknown {
  const left = a()
  return isTruthy(left) ? b() : left
}

function or(a: Lambda, b: Lambda): unknown {
  const left = a()
  return isTruthy(left) ? left : b()
}

function toFloat(value: unknown): unknown {
  const kind = kindOf(value)
  if (kind === 'list' || kind === 'dict')
    return refuse(
      'TypeError',
      `float() argument must be a string or a real number, not '${kind === 'list' ? 'tuple' : 'FrozenDict'}'`,
    )
  return float(Number(toNumber(value)))
}

/** Half goes to the even neighbour. */
function round(value: unknown, digits: number): unknown {
  const scale = 10 ** digits
  const scaled = Number(value) * scale
  const down = Math.floor(scaled)
  const rest = scaled - down
  const whole = rest > 0.5 || (rest === 0.5 && down % 2 !== 0) ? down + 1 : down
  const result = digits > 0 ? Number(Number(value).toFixed(Math.min(digits, 100))) : whole / scale
  return kindOf(value) === 'int' ? (digits >= 0 ? value : toInt(float(result))) : float(result)
}
