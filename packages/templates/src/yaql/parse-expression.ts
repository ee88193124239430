import { refuse } from '../functions/refuse.ts'
import { text } from '../python/text.ts'
import type { Argument, Expression } from './expression.ts'
import { lex, type Token } from './lex.ts'

/** Parses YAQL; refuses in the words of YAQL's own parser. */
export function parseExpression(source: string): Expression {
  const reader: Reader = { source, next: 0, depth: 0, token: { kind: 'end', value: undefined, at: 0 } }
  advance(reader)
  const expression = parse(reader, lowest)
  if (reader.token.kind !== 'end') unexpected(reader)
  return expression
}

interface Reader {
  source: string
  next: number
  token: Token
  depth: number
}

const lowest = 12
/** The larger, the looser. */
const binary: Record<string, number> = {
  '.': 1,
  '?.': 1,
  '[': 2,
  '=~': 4,
  '!~': 4,
  '*': 5,
  '/': 5,
  mod: 5,
  '+': 6,
  '-': 6,
  '>': 7,
  '<': 7,
  '>=': 7,
  '<=': 7,
  '!=': 7,
  '=': 7,
  in: 7,
  and: 9,
  or: 10,
  '->': 11,
}
const unary: Record<string, number> = { '+': 3, '-': 3, not: 8 }
const names: Record<string, string> = { '=': '*equal', '!=': '*not_equal' }

function advance(reader: Reader): Token {
  const { token } = reader
  const read = lex(reader.source, reader.next)
  reader.token = read.token
  reader.next = read.next
  return token
}

function unexpected({ token, source }: Reader): never {
  const { kind, value, at } = token
  if (kind === 'end') return refuse('YaqlGrammarException', 'Parse error: unexpected end of statement')
  const message = `unexpected '${text(value)}' at position ${at} of expression '${source}'`
  return refuse('YaqlGrammarException', `Parse error: ${message}`)
}

const isOperator = ({ token }: Reader, ...values: string[]): boolean =>
  token.kind === 'operator' && values.includes(token.value as string)

/** An operator binds what is to its left if it is at least as tight as `limit`. */
function parse(reader: Reader, limit: number): Expression {
  // the limit is ours: YAQL's parser has none, and its evaluation overflows soon behind it
  if (++reader.depth > 200) refuse('RecursionError', 'maximum recursion depth exceeded')
  let left = parsePrefix(reader)
  for (;;) {
    const { token } = reader
    const strength =
      token.kind === 'operator' && Object.hasOwn(binary, token.value as string)
        ? binary[token.value as string]
        : undefined
    if (strength === undefined || strength > limit) break
    const operator = String(advance(reader).value)
    if (operator === '[') {
      left = { kind: 'call', name: '#indexer', args: [left, ...parseArguments(reader, ']')], operator: true }
      continue
    }
    const right = parse(reader, operator === '->' ? strength : strength - 1)
    left = { kind: 'call', name: names[operator] ?? `#operator_${operator}`, args: [left, right], operator: true }
  }
  reader.depth -= 1
  return left
}

function parsePrefix(reader: Reader): Expression {
  const { kind, value } = reader.token
  if (kind === 'operator') return parseOperand(reader, value as string)
  if (kind === 'end') return unexpected(reader)
  advance(reader)
  if (kind === 'constant') return { kind, value }
  if (kind === 'keyword') return { kind, value: value as string }
  if (kind === 'call') return { kind, name: value as string, args: parseArguments(reader, ')') }
  return { kind: 'call', name: '#get_context_data', args: [{ kind: 'constant', value }], operator: true }
}

function parseOperand(reader: Reader, operator: string): Expression {
  const strength = Object.hasOwn(unary, operator) ? unary[operator] : undefined
  if (strength !== undefined) {
    advance(reader)
    return { kind: 'call', name: `#unary_operator_${operator}`, args: [parse(reader, strength)], operator: true }
  }
  if (!'([{'.includes(operator)) unexpected(reader)
  advance(reader)
  if (operator === '[') return { kind: 'call', name: '#list', args: parseArguments(reader, ']'), operator: true }
  if (operator === '{') return { kind: 'call', name: '#map', args: parseArguments(reader, '}'), operator: true }
  const inner = parse(reader, lowest)
  if (!isOperator(reader, ')')) unexpected(reader)
  advance(reader)
  return { kind: 'wrap', inner }
}

function parseArguments(reader: Reader, end: string): Argument[] {
  const args: Argument[] = []
  if (isOperator(reader, end)) {
    advance(reader)
    return args
  }
  for (;;) {
    args.push(parseArgument(reader, args))
    if (isOperator(reader, end)) break
    if (!isOperator(reader, ',')) unexpected(reader)
    advance(reader)
  }
  advance(reader)
  return args
}

function parseArgument(reader: Reader, before: Argument[]): Argument {
  if (isOperator(reader, ',') && before.at(-1)?.kind !== 'rule') return { kind: 'empty' }
  const source = parse(reader, lowest)
  if (isOperator(reader, '=>')) {
    advance(reader)
    return { kind: 'rule', source, target: parse(reader, lowest) }
  }
  if (before.at(-1)?.kind === 'rule') unexpected(reader) // what has a name stands behind what has none
  return source
}
