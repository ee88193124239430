import { compile, type Pattern } from '../../pattern/compile.ts'
import type { Groups } from '../../pattern/backtrack.ts'
import { findAll } from '../../pattern/find-all.ts'
import { lazily } from '../limit.ts'
import type { Library, Overload, Tools } from '../overload.ts'
import type { Scope } from '../overload.ts'
import { childOf, setVariable } from '../scope.ts'
import { makeDict, type RegexValue } from '../values.ts'

const on = (as: Overload['as'], takes: string, run: Overload['run']): Overload => ({ as, takes, run })
type Scoped = (scope: Scope) => unknown

const has = (pattern: Pattern, text: string): boolean => !findAll(pattern, text).next().done

/** Python's regular expressions, run by heatkit's own linear engine. */
export const regexes = (): Library => ({
  regex: on(
    'function',
    'pattern:string ignoreCase:bool? multiLine:bool? dotAll:bool?',
    (_: Tools, pattern: string, ignoreCase = false, multiLine = false, dotAll = false) => ({
      regex: compile(pattern, { ignoreCase, multiLine, dotAll }),
    }),
  ),
  matches: [
    on('method', 'regexp:regex string:string', (_: Tools, { regex }: RegexValue, text: string) => has(regex, text)),
    on('method', 'string:string regexp:string', (_: Tools, text: string, pattern: string) =>
      has(compile(pattern), text),
    ),
  ],
  '#operator_=~': [
    on('function', 'string:string regexp:regex', (_: Tools, text: string, { regex }: RegexValue) => has(regex, text)),
    on('function', 'string:string pattern:string', (_: Tools, text: string, pattern: string) =>
      has(compile(pattern), text),
    ),
  ],
  '#operator_!~': [
    on('function', 'string:string regexp:regex', (_: Tools, text: string, { regex }: RegexValue) => !has(regex, text)),
    on(
      'function',
      'string:string pattern:string',
      (_: Tools, text: string, pattern: string) => !has(compile(pattern), text),
    ),
  ],
  search: on(
    'method',
    'regexp:regex string:string selector:scoped?',
    ({ scope }: Tools, { regex }: RegexValue, text: string, pick?: Scoped) => {
      const found = findAll(regex, text).next()
      return found.done ? null : chosen(found.value, { regex, text, scope, ...(pick && { pick }) })
    },
  ),
  searchAll: on(
    'method',
    'regexp:regex string:string selector:scoped?',
    ({ scope }: Tools, { regex }: RegexValue, text: string, pick?: Scoped) =>
      lazily([...findAll(regex, text)].map((groups) => chosen(groups, { regex, text, scope, ...(pick && { pick }) }))),
  ),
  split: [
    on(
      'method',
      'regexp:regex string:string maxSplit:int?',
      (_: Tools, { regex }: RegexValue, text: string, most = 0) => split(regex, text, most),
    ),
    on(
      'method',
      'string:string regexp:regex maxSplit:int?',
      (_: Tools, text: string, { regex }: RegexValue, most = 0) => split(regex, text, most),
    ),
  ],
  replace: [
    on(
      'method',
      'regexp:regex string:string repl:string count:int?',
      (_: Tools, { regex }: RegexValue, text: string, by: string, count = 0) =>
        replace(regex, text, Number(count), (groups) => expand(by, regex, text, groups)),
    ),
    on(
      'method',
      'string:string regexp:regex repl:string count:int?',
      (_: Tools, text: string, { regex }: RegexValue, by: string, count = 0) =>
        replace(regex, text, Number(count), (groups) => expand(by, regex, text, groups)),
    ),
  ],
  escapeRegex: on('function', 'string:string', (_: Tools, text: string) =>
    text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, '\\$&'),
  ),
  isRegex: on(
    'function',
    'value:any',
    (_: Tools, value: unknown) => typeof value === 'object' && value !== null && 'regex' in value,
  ),
})

interface Place {
  regex: Pattern
  text: string
  scope: Scope
  pick?: Scoped
}

const part = (text: string, groups: Groups, index: number): string | null => {
  const [start, end] = [groups[index * 2], groups[index * 2 + 1]]
  return start === undefined || end === undefined ? null : Array.from(text).slice(start, end).join('')
}

/** The match, or what the expression makes of its groups: `$1` is the whole, `$2` the first group. */
function chosen(groups: Groups, { regex, text, scope, pick }: Place): unknown {
  if (!pick) return part(text, groups, 0)
  const within = childOf(scope)
  for (let index = 0; index <= regex.groups; index++) {
    const entries = {
      value: part(text, groups, index),
      start: groups[index * 2] ?? -1,
      end: groups[index * 2 + 1] ?? -1,
    }
    setVariable(within, String(index + 1), makeDict(Object.entries(entries)))
  }
  return pick(within)
}

function split(regex: Pattern, text: string, most: number): (string | null)[] {
  const signs = Array.from(text)
  const pieces: (string | null)[] = []
  let from = 0
  let count = 0
  for (const groups of findAll(regex, text)) {
    if (Number(most) > 0 && count++ >= Number(most)) break
    pieces.push(signs.slice(from, groups[0]).join(''))
    for (let index = 1; index <= regex.groups; index++) pieces.push(part(text, groups, index))
    from = groups[1] ?? 0
  }
  return [...pieces, signs.slice(from).join('')]
}

function replace(regex: Pattern, text: string, most: number, write: (groups: Groups) => string): string {
  const signs = Array.from(text)
  let [result, from, count] = ['', 0, 0]
  for (const groups of findAll(regex, text)) {
    if (most > 0 && count++ >= most) break
    result += signs.slice(from, groups[0]).join('') + write(groups)
    from = groups[1] ?? 0
  }
  return result + signs.slice(from).join('')
}

const expand = (by: string, { names }: Pattern, text: string, groups: Groups): string =>
  by.replace(
    /\\(?:(\d{1,2})|g<(\w+)>|(n|t|r|\\))/g,
    (all, digits: string | undefined, name: string | undefined, sign: string | undefined) => {
      if (sign !== undefined) return { n: '\n', t: '\t', r: '\r' }[sign] ?? '\\'
      const index = digits ?? (/^\d+$/.test(name ?? '') ? name : names.get(name ?? ''))
      return index === undefined ? all : (part(text, groups, Number(index)) ?? '')
    },
  )
