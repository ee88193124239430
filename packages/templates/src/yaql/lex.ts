import { refuse } from '../functions/refuse.ts'
import { wholeNumber } from '../python/whole-number.ts'
import { float } from '../python/float.ts'

export interface Token {
  kind: 'constant' | 'keyword' | 'call' | 'variable' | 'operator' | 'end'
  value: unknown
  at: number
}

/** Reads the next token at a place; YAQL's own lexer reads no further than its parser asks. */
export function lex(source: string, from: number): { token: Token; next: number } {
  const at = from + (/^[ \t\r\n]*/.exec(source.slice(from))?.[0].length ?? 0)
  if (at >= source.length) return { token: { kind: 'end', value: undefined, at }, next: at }
  for (const { kind, pattern, read } of rules) {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) return { token: { kind, at, value: undefined, ...read(found[0], at) }, next: at + found[0].length }
  }
  const sign = String.fromCodePoint(source.codePointAt(at) ?? 0)
  return refuse('YaqlLexicalException', `Lexical error: illegal character '${sign}' at position ${at}`)
}

interface Rule {
  kind: Token['kind']
  pattern: RegExp
  read: (text: string, at: number) => Partial<Token>
}

const words = /* @__PURE__ */ new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])
const operators = /* @__PURE__ */ new Set(['mod', 'in', 'not', 'and', 'or'])

// `u` patterns with \p{L} and the like, because Python's \w is Unicode's
const rules: Rule[] = [
  { kind: 'variable', pattern: /\$[\p{L}\p{N}_]*/uy, read: (value) => ({ value }) },
  {
    kind: 'constant',
    pattern: /(?<![\p{L}\p{N}_])\d+(?:\.?\d+)?(?![\p{L}\p{N}_])/uy,
    read: (text) => ({ value: number(text) }),
  },
  {
    kind: 'call',
    pattern: /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*\(/uy,
    read: (text) => ({ value: text.slice(0, -1) }),
  },
  {
    kind: 'keyword',
    pattern: /(?!__)(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/uy,
    read(value) {
      if (operators.has(value)) return { kind: 'operator', value }
      return words.has(value) ? { kind: 'constant', value: words.get(value) } : { value }
    },
  },
  {
    kind: 'constant',
    pattern: /'(?:[^'\\]|\\[^\n])*'|"(?:[^"\\]|\\[^\n])*"/y,
    read: (text) => ({ value: unescape(text.slice(1, -1)) }),
  },
  {
    kind: 'constant',
    pattern: /`(?:[^`\\]|\\[^\n])*`/y,
    read: (text) => ({ value: text.slice(1, -1).replaceAll('\\`', '`') }),
  },
  { kind: 'operator', pattern: /=>|->|\?\.|>=|<=|!=|=~|!~|[-+*/<>=.[\]{}(),]/y, read: (value) => ({ value }) },
]

const number = (text: string): unknown => (text.includes('.') ? float(Number(text)) : wholeNumber(text))

const short: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

const unescape = (text: string): string =>
  text.replace(
    /\\(?:U(.{8})|u(.{4})|x(.{2})|([0-7]{1,3})|([\\'"abfnrtv]))/g,
    (all, ...groups: (string | undefined)[]) => {
      const [long, medium, tiny, octal, sign] = groups
      const hex = long ?? medium ?? tiny
      if (hex !== undefined)
        return /^[\da-f]+$/i.test(hex) && Number.parseInt(hex, 16) < 0x110000
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : all
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8))
      return short[sign ?? ''] ?? sign ?? all
    },
  )
