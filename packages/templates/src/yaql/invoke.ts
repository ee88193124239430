import { refuse } from '../functions/refuse.ts'
import { Stop } from '../functions/stop.ts'
import type { Argument, Expression } from './expression.ts'
import { limit, limitMemory } from './limit.ts'
import type { Overload, Tools } from './overload.ts'
import type { Scope } from './overload.ts'
import { childOf, getVariable, setVariable } from './scope.ts'
import { show } from './show.ts'
import { fits } from './types.ts'

/** Computes an expression. */
export function run(expression: Expression, scope: Scope): unknown {
  spend(scope)
  if (expression.kind === 'constant' || expression.kind === 'keyword') return expression.value
  if (expression.kind === 'wrap') return run(expression.inner, scope)
  const { name, args } = expression
  if (name === '#get_context_data')
    return limitMemory(getVariable(scope, String((args[0] as { value: unknown }).value)))
  if (name === '#operator_.' || name === '#operator_?.') return dot(name, args as [Expression, Expression], scope)
  return invoke(name, args, scope)
}

/** The limit is ours: Heat has none on the time that an expression takes. */
function spend({ shared }: Scope): void {
  if (++shared.steps > 100_000) refuse('RequestLimitExceeded', 'The expression takes more steps than heatkit computes.')
}

/** A dot is followed by a method, or by the name of a map's member; of a collection it is every item's. */
function dot(name: string, [left, right]: [Expression, Expression], scope: Scope): unknown {
  const receiver = run(left, scope)
  if (name === '#operator_?.' && receiver === null) return null
  return member(receiver, right, scope)
}

function member(receiver: unknown, right: Expression, scope: Scope): unknown {
  if (right.kind === 'call' && !right.operator) return invoke(right.name, right.args, scope, { receiver })
  if (right.kind !== 'keyword') return noMatch('#operator_.')
  if (fits('mapping', receiver)) return invoke('#indexer', [value(receiver), value(right.value)], scope)
  if (!fits('iterable', receiver))
    return refuse('NoFunctionRegisteredException', `Unknown function "#property#${right.value}"`)
  return invoke('select', [{ kind: 'native', call: (item) => member(item, right, scope) }], scope, { receiver })
}

/** An argument that is a value already, or a function of ours. */
type Given = Argument | { kind: 'value'; value: unknown } | { kind: 'native'; call: (...values: unknown[]) => unknown }
const value = (given: unknown): Given => ({ kind: 'value', value: given })

/** A parameter with what was given for it: one argument, or all that are left, by place or by name. */
interface Slot extends Parameter {
  given: readonly Given[]
  names: readonly string[]
}

interface Match {
  overload: Overload
  slots: Slot[]
}

/** Calls the first function of a name whose parameters the arguments fit, or refuses as YAQL does. */
export function invoke(name: string, args: readonly Given[], scope: Scope, on?: { receiver: unknown }): unknown {
  const candidates = overloads(name, scope).filter(({ as }) => as === 'both' || as === (on ? 'method' : 'function'))
  if (candidates.length === 0) {
    if (beyond.has(name))
      throw new Stop({ kind: 'unsupported', name: 'yaql', message: `not supported yet: ${name} in yaql` })
    if (on) return refuse('NoMethodRegisteredException', `Unknown method "${name}" for receiver ${show(on.receiver)}`)
    return refuse('NoFunctionRegisteredException', `Unknown function "${name}"`)
  }
  spend(scope)
  if (++scope.shared.depth > 150) refuse('RecursionError', 'maximum recursion depth exceeded')
  const given = on ? [value(on.receiver), ...args] : args
  const matches = candidates.flatMap((overload) => match(overload, given) ?? [])
  const values = new Map<Given, unknown>()
  const valueOf = (argument: Given): unknown => {
    if (!values.has(argument)) values.set(argument, evaluate(argument, scope))
    return values.get(argument)
  }
  for (const argument of given.filter((one) => matches.some((found) => isEager(found, one)))) valueOf(argument)
  const found = matches.find(({ slots }) => slots.every((slot) => accepts(slot, valueOf)))
  if (!found) return on ? noMethod(name, on.receiver) : noMatch(name)
  const within = tools(scope)
  const result = found.overload.run(within, ...(converted(found, valueOf, within.scope) as never[]))
  scope.shared.depth -= 1
  return limitMemory(result)
}

/** What YAQL has and heatkit has not: dates, chance, and what nobody was seen to use. */
const beyond = /* @__PURE__ */ new Set(
  'call characters datetime generateMany isDatetime isTimespan localtz now random replaceBy timespan utctz'.split(' '),
)

const noMatch = (name: string): never =>
  refuse('NoMatchingFunctionException', `No function "${name}" matches supplied arguments`)
const noMethod = (name: string, receiver: unknown): never =>
  refuse('NoMatchingMethodException', `No method "${name}" for receiver ${show(receiver)} matches supplied arguments`)

function overloads(name: string, scope: Scope): Overload[] {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const own = at.functions.get(name)
    if (own) return [own]
  }
  const { library } = scope.shared
  const known = Object.hasOwn(library, name) ? library[name] : undefined
  return known === undefined ? [] : Array.isArray(known) ? known : [known]
}

interface Parameter {
  name: string
  type: string
  optional: boolean
  rest: boolean
}

const read = (takes: string): Parameter[] =>
  takes.split(' ').flatMap((one) => {
    const [, star, name = '', type = '', optional] = /^(\*?)([^:]+):([^?]+)(\??)$/.exec(one) ?? []
    return name ? [{ name, type, optional: optional === '?', rest: star === '*' }] : []
  })

/** Which argument is for which parameter; undefined where that does not come out. */
function match(overload: Overload, given: readonly Given[]): Match | undefined {
  const named = new Map<string, Given>()
  const positional: Given[] = []
  for (const argument of given) {
    if (argument.kind !== 'rule' || overload.plain) positional.push(argument)
    else if (argument.source.kind === 'keyword') named.set(argument.source.value, argument.target)
    else return refuse('MappingTranslationException', 'Cannot convert mapping to keyword argument')
  }
  const slots: Slot[] = []
  for (const parameter of read(overload.takes)) {
    const { name, type, rest, optional } = parameter
    if (rest) {
      const all = type === 'names' ? [...named.values()] : positional.splice(0)
      slots.push({ ...parameter, given: all, names: type === 'names' ? [...named.keys()] : [] })
      if (type === 'names') named.clear()
      continue
    }
    const next = positional.shift()
    const argument = next && next.kind !== 'empty' ? next : named.get(name)
    if (argument !== next) named.delete(name)
    if (!argument && !optional) return undefined
    slots.push({ ...parameter, given: argument ? [argument] : [], names: [] })
  }
  if (positional.length > 0 || named.size > 0) return undefined
  return slots.every(({ type, given: arguments_ }) => arguments_.every((one) => isPossible(type, one)))
    ? { overload, slots }
    : undefined
}

/** What can be told before anything is computed. */
function isPossible(type: string, given: Given): boolean {
  if (type === 'rule') return given.kind === 'rule'
  if (given.kind === 'rule') return false
  if (isLazyType(type)) return true
  if (given.kind === 'constant' || given.kind === 'keyword' || given.kind === 'value') return fits(type, given.value)
  return true
}

const isLazyType = (type: string): boolean => type === 'lambda' || type === 'scoped' || type === 'rule'
const isEager = ({ slots }: Match, argument: Given): boolean =>
  slots.some(({ given, type }) => given.includes(argument) && !isLazyType(type))

const accepts = ({ type, given }: Slot, valueOf: (given: Given) => unknown): boolean =>
  isLazyType(type) || given.every((one) => fits(type, valueOf(one)))

function evaluate(argument: Given, scope: Scope): unknown {
  if (argument.kind === 'value') return argument.value
  if (argument.kind === 'empty' || argument.kind === 'rule' || argument.kind === 'native') return null
  return run(argument, scope)
}

/** One value for a parameter, a list of values for one that takes the rest, and a map for one that takes what is named. */
function converted({ slots }: Match, valueOf: (given: Given) => unknown, scope: Scope): unknown[] {
  return slots.map(({ type, given, names, rest }) => {
    const values = given.map((one) => convert(type, one, valueOf, scope))
    if (type === 'names') return new Map(names.map((name, index) => [name, values[index]]))
    return rest ? values : values[0]
  })
}

function convert(type: string, given: Given, valueOf: (given: Given) => unknown, scope: Scope): unknown {
  if (type === 'lambda') return lambda(given, scope)
  if (type === 'scoped')
    return (within: Scope) => (given.kind === 'value' ? given.value : run(given as Expression, within))
  if (type === 'rule') {
    const { source, target } = given as Extract<Given, { kind: 'rule' }>
    return { source: () => run(source, childOf(scope)), target: () => run(target, childOf(scope)) }
  }
  const found = limitMemory(valueOf(given))
  return type === 'iterable' ? limit(found) : found
}

function lambda(given: Given, scope: Scope): (...values: unknown[]) => unknown {
  if (given.kind === 'native') return given.call
  if (given.kind === 'value')
    return typeof given.value === 'function' ? (given.value as () => unknown) : () => given.value
  return (...values) => {
    const within = childOf(scope)
    for (const [index, item] of values.entries()) setVariable(within, String(index + 1), item)
    return run(given as Expression, within)
  }
}

function tools(parent: Scope): Tools {
  const scope = childOf(parent)
  return {
    scope,
    call: (name, ...args) => invoke(name, args.map(value), scope),
    method: (name, receiver, ...args) => invoke(name, args.map(value), scope, { receiver }),
  }
}
