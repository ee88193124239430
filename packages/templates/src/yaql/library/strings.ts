import { refuse } from '../../functions/refuse.ts'
import { kindOf } from '../../python/kind-of.ts'
import { strReplaceAll } from '../../python/str-replace-all.ts'
import type { Library, Overload, Tools } from '../overload.ts'
import { show } from '../show.ts'
import type { Dict } from '../values.ts'

type Items = Iterable<unknown>
const on = (as: Overload['as'], takes: string, run: Overload['run']): Overload => ({ as, takes, run })

const str = (value: unknown): string =>
  value === null ? 'null' : typeof value === 'boolean' ? String(value) : show(value)

const white = /[\s\x1c-\x1f\x85]/

/** Takes white space, or the signs given, from the ends. */
function trim(text: string, signs: string | null | undefined, { left = true, right = true }): string {
  const all = Array.from(text)
  const drop = (sign: string | undefined): boolean =>
    sign !== undefined && (typeof signs === 'string' ? signs.includes(sign) : white.test(sign))
  let [from, to] = [0, all.length]
  while (left && from < to && drop(all[from])) from++
  while (right && to > from && drop(all[to - 1])) to--
  return all.slice(from, to).join('')
}

const both = {}
const replaceSome = (text: string, old: string, by: string, count: number): string => {
  if (count < 0) return strReplaceAll(text, old, by)
  const pieces = old === '' ? ['', ...Array.from(text), ''] : text.split(old)
  const cut = Math.min(count, pieces.length - 1)
  return [...pieces.slice(0, cut), pieces.slice(cut).join(old)].join(by)
}

export const strings = (): Library => ({
  concat: on('function', '*args:string', (_: Tools, args: string[]) => args.join('')),
  toUpper: on('method', 'string:string', (_: Tools, text: string) => text.toUpperCase()),
  toLower: on('method', 'string:string', (_: Tools, text: string) => text.toLowerCase()),
  split: on(
    'method',
    'string:string separator:string/null? maxSplits:int?',
    (_: Tools, text: string, by: string | null = null, most = -1) => split(text, by, Number(most)),
  ),
  rightSplit: on(
    'method',
    'string:string separator:string/null? maxSplits:int?',
    (_: Tools, text: string, by: string | null = null, most = -1) =>
      split(reversed(text), by === null ? null : reversed(by), Number(most))
        .map(reversed)
        .toReversed(),
  ),
  join: [
    on('method', 'sequence:iterable separator:string', (_: Tools, items: Items, by: string) =>
      [...items].map(str).join(by),
    ),
    on('method', 'separator:string sequence:iterable', (_: Tools, by: string, items: Items) =>
      [...items].map(str).join(by),
    ),
  ],
  str: on('function', 'value:any', (_: Tools, value: unknown) => str(value)),
  trim: on('method', 'string:string chars:string/null?', (_: Tools, text: string, signs?: string) =>
    trim(text, signs, both),
  ),
  trimLeft: on('method', 'string:string chars:string/null?', (_: Tools, text: string, signs?: string) =>
    trim(text, signs, { right: false }),
  ),
  trimRight: on('method', 'string:string chars:string/null?', (_: Tools, text: string, signs?: string) =>
    trim(text, signs, { left: false }),
  ),
  norm: on('both', 'string:string/null chars:string/null?', (_: Tools, text: string | null, signs?: string) =>
    text === null ? null : trim(text, signs, both) || null,
  ),
  isEmpty: on(
    'both',
    'string:string/null trim:bool? chars:string/null?',
    (_: Tools, text: string | null, trims = true, signs?: string) =>
      text === null || (trims ? trim(text, signs, both) : text) === '',
  ),
  replace: [
    on(
      'method',
      'string:string old:string new:string count:int?',
      (_: Tools, text: string, old: string, by: string, count = -1) => replaceSome(text, old, by, Number(count)),
    ),
    on('method', 'string:string replacements:mapping count:int?', (_: Tools, text: string, all: Dict, count = -1) =>
      [...all.values()].reduce(
        (result, [key, value]) => replaceSome(result, str(key), str(value), Number(count)),
        text,
      ),
    ),
  ],
  format: on(
    'both',
    '__format_string:string *args:any *kwargs:names',
    (_: Tools, text: string, args: unknown[], named: Map<string, unknown>) => format(text, args, named),
  ),
  substring: on(
    'method',
    'string:string start:int length:int?',
    (_: Tools, text: string, start: number, length = -1) => {
      const signs = Array.from(text)
      const from = Number(start) < 0 ? Number(start) + signs.length : Number(start)
      return signs.slice(from, from + (Number(length) < 0 ? signs.length : Number(length))).join('')
    },
  ),
  indexOf: on(
    'method',
    'string:string sub:string start:int? length:int?',
    (_: Tools, text: string, part: string, start = 0, length = -1) =>
      find(text, part, [Number(start), Number(length)], 'indexOf'),
  ),
  lastIndexOf: on(
    'method',
    'string:string sub:string start:int? length:int?',
    (_: Tools, text: string, part: string, start = 0, length = -1) =>
      find(text, part, [Number(start), Number(length)], 'lastIndexOf'),
  ),
  toCharArray: on('method', 'string:string', (_: Tools, text: string) => Array.from(text)),
  isString: on('function', 'arg:any', (_: Tools, value: unknown) => typeof value === 'string'),
  startsWith: on('method', 'string:string *prefixes:string', (_: Tools, text: string, all: string[]) =>
    all.some((one) => text.startsWith(one)),
  ),
  endsWith: on('method', 'string:string *suffixes:string', (_: Tools, text: string, all: string[]) =>
    all.some((one) => text.endsWith(one)),
  ),
  hex: on('function', 'num:number', (_: Tools, value: number) => {
    if (kindOf(value) === 'float') refuse('TypeError', "'float' object cannot be interpreted as an integer")
    return `${value < 0 ? '-' : ''}0x${String(BigInt(value).toString(16)).replace('-', '')}`
  }),
})

const reversed = (text: string): string => Array.from(text).toReversed().join('')

function split(text: string, by: string | null, most: number): string[] {
  if (by === '') refuse('ValueError', 'empty separator')
  const pieces: string[] = []
  let rest = by === null ? trim(text, null, { right: false }) : text
  while (most < 0 || pieces.length < most) {
    const at = by === null ? rest.search(white) : rest.indexOf(by)
    if (at < 0) break
    pieces.push(rest.slice(0, at))
    rest = by === null ? trim(rest.slice(at), null, { right: false }) : rest.slice(at + by.length)
  }
  return by === null && rest === ''
    ? pieces
    : [...pieces, by === null && most < 0 ? trim(rest, null, { left: false }) : rest]
}

function find(text: string, part: string, [start, length]: [number, number], how: 'indexOf' | 'lastIndexOf'): number {
  const signs = Array.from(text)
  const from = Math.max(0, start < 0 ? start + signs.length : start)
  const within = signs.slice(from, length < 0 ? undefined : from + length).join('')
  const at = from > signs.length ? -1 : within[how](part)
  return at < 0 ? -1 : from + Array.from(within.slice(0, at)).length
}

/** Fields by place and by name. Python's widths and conversions are beyond it. */
function format(text: string, args: unknown[], named: Map<string, unknown>): string {
  let next = 0
  return text.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (all, field: string | undefined) => {
    if (all === '{{' || all === '}}') return all.slice(1)
    if (field === undefined) return refuse('ValueError', unclosed(all, text))
    if (/[!:.[]/.test(field)) return refuse('NotImplementedError', `heatkit cannot format {${field}}`)
    const place = field === '' ? next++ : /^\d+$/.test(field) ? Number(field) : undefined
    if (place === undefined) return named.has(field) ? write(named.get(field)) : refuse('KeyError', `'${field}'`)
    if (place >= args.length) refuse('IndexError', `Replacement index ${place} out of range for positional args tuple`)
    return write(args[place])
  })
}

const write = (value: unknown): string => show(value)

const unclosed = (brace: string, text: string): string =>
  brace === '{' && !text.endsWith('{')
    ? "expected '}' before end of string"
    : `Single '${brace}' encountered in format string`
