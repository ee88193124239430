import { type Piece, shellCommands } from './shell-commands.ts'

export interface Openrc {
  /** The `OS_*` variables whose values are known: `readCloud({ env })` makes a cloud of them. */
  env: Record<string, string>
  /** Those that the file asks for, or that only a shell could work out: `OS_PASSWORD`, most often. */
  missing: string[]
}

/**
 * Reads an `openrc` file as text: assignments, quotes, variables set further up. Nothing in it is run. What is set only under a
 * condition counts as missing. Throws a `CloudError` with code `InvalidFile` where a quote is left open.
 *
 * @example
 * const { env, missing } = readOpenrc(text)
 * for (const name of missing) env[name] = prompt(name) ?? ''
 * const client = createClient(cloudOptions(readCloud({ env })))
 */
export function readOpenrc(text: string): Openrc {
  // undefined: it has a value that nobody here knows
  const variables = new Map<string, string | undefined>()
  const exported = new Set<string>()
  let depth = 0
  for (const { words, chained } of shellCommands(text)) {
    const texts = words.map(plain)
    while (keyword.test(texts[0] ?? '')) {
      const [, opens, closes] = keyword.exec(texts.shift()!)!
      words.shift()
      depth = Math.max(0, depth + Number(!!opens) - Number(!!closes))
    }
    const doubtful = depth > 0 || chained
    const set = (name: string, value?: string) => variables.set(name, doubtful ? variables.get(name) : value)
    const [verb = '', ...names] = texts
    if (verb === 'unset' && !doubtful) for (const name of names) variables.delete(name)
    if (verb === 'read') for (const name of names) set(name)
    const declares = /^(export|declare|typeset|readonly)$/.test(verb)
    const assignments = words.slice(Number(declares)).map(assignment)
    if (!declares && assignments.some(({ value }) => !value)) continue
    for (const { name, value } of assignments) {
      exported.add(name)
      if (value) set(name, evaluate(value, variables))
    }
  }
  const all = [...variables].filter(([name]) => exported.has(name) && name.startsWith('OS_'))
  return {
    env: Object.fromEntries(all.filter((each): each is [string, string] => each[1] !== undefined)),
    missing: all.filter(([, value]) => value === undefined).map(([name]) => name),
  }
}

const keyword = /^(?:(if|for|while|until|case|select|\{)|(fi|done|esac|\})|then|else|elif|do|!)$/

/** A word as text; empty where there is more to it. */
const plain = (word: Piece[]): string => (word.every((piece) => typeof piece === 'string') ? word.join('') : '')

/** `NAME=value`, or the name alone. */
function assignment([first, ...rest]: Piece[]): { name: string; value?: Piece[] } {
  const [, name = '', start] = /^([a-z_]\w*)(?:=([^]*))?$/i.exec(typeof first === 'string' ? first : '') ?? []
  return { name, ...(start !== undefined && { value: [start, ...rest] }) }
}

function evaluate(pieces: Piece[], variables: Map<string, string | undefined>): string | undefined {
  const texts = pieces.map((piece) => {
    if (!Array.isArray(piece)) return piece
    const [name, otherwise] = piece
    const value = variables.has(name) ? variables.get(name) : otherwise
    return value === '' ? (otherwise ?? '') : value
  })
  return texts.includes(undefined) ? undefined : texts.join('')
}
