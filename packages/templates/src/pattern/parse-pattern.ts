import { refuse } from '../functions/refuse.ts'
import { parseEscape } from './parse-escape.ts'
import { parseSet } from './parse-set.ts'
import { type Reader, fail, set } from './reader.ts'
import type { Syntax } from './syntax.ts'

export interface ParsedPattern {
  syntax: Syntax
  groups: number
  names: Map<string, number>
}

/** Parses a pattern in the language of Python's `re`; refuses in its words. */
export function parsePattern(source: string, flags: Partial<Reader['flags']> = {}): ParsedPattern {
  const all = Array.from(source)
  const reader: Reader = { signs: all, at: 0, groups: 0, names: new Map(), flags: { ...noFlags, ...flags }, depth: 0 }
  const global = /^\(\?([aimsux]+)\)/.exec(source)
  if (global) {
    for (const flag of global[1] ?? '') setFlag(reader, flag)
    reader.at = global[0].length
  }
  const syntax = parseChoice(reader)
  if (reader.at < all.length) fail('unbalanced parenthesis', reader.at)
  return { syntax, groups: reader.groups, names: reader.names }
}

const noFlags = { ignoreCase: false, multiLine: false, dotAll: false, verbose: false, ascii: false }

function setFlag({ flags }: Reader, flag: string, on = true): void {
  const name = ({ i: 'ignoreCase', m: 'multiLine', s: 'dotAll', x: 'verbose', a: 'ascii' } as const)[flag]
  if (name) flags[name] = on
}

function parseChoice(reader: Reader): Syntax {
  if (++reader.depth > 100) refuse('RecursionError', 'maximum recursion depth exceeded')
  const parts = [parseSequence(reader)]
  while (reader.signs[reader.at] === '|') {
    reader.at += 1
    parts.push(parseSequence(reader))
  }
  reader.depth -= 1
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', parts }
}

function parseSequence(reader: Reader): Syntax {
  const parts: Syntax[] = []
  for (;;) {
    skipSpace(reader)
    const sign = reader.signs[reader.at]
    if (sign === undefined || sign === '|' || sign === ')') break
    parts.push(parseRepeat(reader, parseAtom(reader, sign)))
  }
  return { kind: 'all', parts }
}

function skipSpace(reader: Reader): void {
  if (!reader.flags.verbose) return
  while (/^[\s#]$/.test(reader.signs[reader.at] ?? '')) {
    if (reader.signs[reader.at] === '#')
      while (reader.at < reader.signs.length && reader.signs[reader.at] !== '\n') reader.at += 1
    else reader.at += 1
  }
}

function parseAtom(reader: Reader, sign: string): Syntax {
  const { at, flags } = reader
  reader.at += 1
  if (sign === '.')
    return set(
      reader,
      flags.dotAll
        ? [[0, 0x10ffff]]
        : [
            [0, 9],
            [11, 0x10ffff],
          ],
    )
  if (sign === '^') return { kind: 'assert', what: flags.multiLine ? 'lineStart' : 'start' }
  if (sign === '$') return { kind: 'assert', what: flags.multiLine ? 'lineEnd' : 'end' }
  if (sign === '[') return parseSet(reader, at)
  if (sign === '(') return parseGroup(reader, at)
  if (sign === '\\') return parseEscape(reader, at)
  if ('*+?'.includes(sign) || (sign === '{' && countAt(reader, at))) return fail('nothing to repeat', at)
  const code = sign.codePointAt(0) ?? 0
  return set(reader, [[code, code]])
}

interface Count {
  min: number
  max: number
  length: number
}

function countAt({ signs }: Reader, at: number): Count | undefined {
  const found = /^\{(\d*)(,?)(\d*)\}/.exec(signs.slice(at, at + 24).join(''))
  if (!found || (found[1] === '' && found[2] === '')) return undefined
  const min = Number(found[1])
  const max = found[2] === '' ? min : found[3] === '' ? Infinity : Number(found[3])
  return { min, max, length: found[0].length }
}

const counts: Record<string, Count> = {
  '*': { min: 0, max: Infinity, length: 1 },
  '+': { min: 1, max: Infinity, length: 1 },
  '?': { min: 0, max: 1, length: 1 },
}

function parseRepeat(reader: Reader, part: Syntax): Syntax {
  skipSpace(reader)
  const { at } = reader
  const count = counts[reader.signs[at] ?? ''] ?? countAt(reader, at)
  if (!count) return part
  if (count.max < count.min) fail('min repeat greater than max repeat', at)
  if (part.kind === 'assert' && part.what === 'start') fail('nothing to repeat', at)
  reader.at += count.length
  const next = reader.signs[reader.at]
  const lazy = next === '?'
  if (lazy) reader.at += 1
  if (next === '+') return refuse('NotImplementedError', 'heatkit does not run possessive patterns')
  if (counts[reader.signs[reader.at] ?? ''] || countAt(reader, reader.at)) fail('multiple repeat', reader.at)
  return { kind: 'repeat', part, min: count.min, max: count.max, lazy }
}

/** What can stand behind `(?`. */
const special = /^(?:(:)|P<(\w+)>|(=|!|<=|<!)|P=(\w+)\)|#[^)]*\)|([aimsux]*)(?:-([imsx]+))?:)/u

function parseGroup(reader: Reader, start: number): Syntax {
  if (reader.signs[reader.at] !== '?') {
    const index = ++reader.groups
    return { kind: 'group', index, part: inside(reader, start) }
  }
  const found = special.exec(reader.signs.slice(reader.at + 1, reader.at + 200).join(''))
  if (!found) return unknown(reader, start)
  reader.at += 1 + Array.from(found[0]).length
  const [whole, , name, look, back, on, off] = found
  if (whole.startsWith('#')) return { kind: 'empty' }
  if (back !== undefined)
    return { kind: 'back', index: reader.names.get(back) ?? fail(`unknown group name '${back}'`, start + 4) }
  if (name !== undefined) {
    const index = ++reader.groups
    if (reader.names.has(name))
      fail(`redefinition of group name '${name}' as group ${index}; was group ${reader.names.get(name)}`, start + 4)
    reader.names.set(name, index)
    return { kind: 'group', index, part: inside(reader, start) }
  }
  if (look !== undefined)
    return { kind: 'look', behind: look.startsWith('<'), negated: look.endsWith('!'), part: inside(reader, start) }
  const before = { ...reader.flags }
  for (const flag of on ?? '') setFlag(reader, flag)
  for (const flag of off ?? '') setFlag(reader, flag, false)
  const part = inside(reader, start)
  Object.assign(reader.flags, before)
  return part
}

function inside(reader: Reader, start: number): Syntax {
  const part = parseChoice(reader)
  if (reader.signs[reader.at] !== ')') fail('missing ), unterminated subpattern', start)
  reader.at += 1
  return part
}

function unknown({ signs, at }: Reader, start: number): never {
  const next = signs[at + 1]
  if (next === '>' || next === '(')
    return refuse('NotImplementedError', 'heatkit does not run atomic and conditional groups')
  if (next === undefined) return fail('unexpected end of pattern', start + 2)
  const bad = next === 'P' || next === '<' ? `${next}${signs[at + 2] ?? ''}` : next
  return fail(`unknown extension ?${bad}`, start + 1)
}
