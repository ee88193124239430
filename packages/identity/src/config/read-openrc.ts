import { type Command, type Piece, shellCommands } from './shell-commands.ts'

export interface Openrc {
  /** The `OS_*` variables whose values are known: `readCloud({ env })` makes a cloud of them. */
  env: Record<string, string>
  /** Those that the file asks for, or that only a shell could work out: `OS_PASSWORD`, most often. */
  missing: string[]
}

/**
 * Reads an `openrc` file as text: assignments, quotes, variables set further up. Nothing in it is run. What stands under a condition
 * counts only as missing. Throws a `CloudError` with code `InvalidFile` where a quote or bracket is left open.
 *
 * @example
 * const { env, missing } = readOpenrc(text)
 * for (const name of missing) env[name] = prompt(name) ?? ''
 * const client = createClient(cloudOptions(readCloud({ env })))
 */
export function readOpenrc(text: string): Openrc {
  // undefined: it has a value, and nobody here knows which
  const variables = new Map<string, string | undefined>()
  const exported = new Set<string>()
  let depth = 0
  for (const { words, certain, change } of steps(shellCommands(text))) {
    depth = Math.max(0, depth + change)
    const doubtful = depth > 0 || !certain
    const [verb = '', ...names] = words.map(plain)
    if (verb === 'unset' && !doubtful) for (const name of names) variables.delete(name)
    if (verb === 'read') for (const name of names) variables.set(name, doubtful ? variables.get(name) : undefined)
    const assigning = /^(export|declare|typeset|readonly)$/.test(verb)
    const assignments = (assigning ? words.slice(1) : words).map(assignment)
    if (!assigning && !assignments.every((each) => each?.value)) continue
    for (const each of assignments) {
      if (!each) continue
      exported.add(each.name)
      const value = each.value && evaluate(each.value, variables)
      if (!doubtful && each.value) variables.set(each.name, value)
      else if (!variables.has(each.name) && each.value) variables.set(each.name, undefined)
    }
  }
  const known = [...variables].filter(([name]) => exported.has(name) && name.startsWith('OS_'))
  return {
    env: Object.fromEntries(known.filter((each): each is [string, string] => each[1] !== undefined)),
    missing: known.flatMap(([name, value]) => (value === undefined ? [name] : [])),
  }
}

/** Commands without the words around them, and how much deeper into conditions and loops each leads. */
function* steps(commands: Command[]): Generator<{ words: Piece[][]; certain: boolean; change: number }> {
  for (const { words, chained } of commands) {
    let change = 0
    let from = 0
    for (; from < words.length; from += 1) {
      const word = plain(words[from]!)
      if (opens.test(word)) change += 1
      else if (closes.test(word)) change -= 1
      else if (!/^(then|else|elif|do|!)$/.test(word)) break
    }
    yield { words: words.slice(from), certain: !chained, change }
  }
}

const opens = /^(if|for|while|until|case|select|\{)$/
const closes = /^(fi|done|esac|\})$/

/** A word as text; empty where there is more to it. */
const plain = (word: Piece[]): string => (word.every((piece) => typeof piece === 'string') ? word.join('') : '')

/** `NAME=value`, or the name alone. */
function assignment([first, ...rest]: Piece[]): { name: string; value?: Piece[] } | undefined {
  const [, name, equals, start = ''] =
    typeof first === 'string' ? (/^([a-zA-Z_]\w*)(?:(=)([^]*))?$/.exec(first) ?? []) : []
  if (!name || (!equals && rest.length)) return undefined
  return equals ? { name, value: [start, ...rest] } : { name }
}

function evaluate(pieces: Piece[], variables: Map<string, string | undefined>): string | undefined {
  const texts = pieces.map((piece) => {
    if (typeof piece !== 'object') return piece
    return variables.has(piece.name)
      ? variables.get(piece.name) || (piece.otherwise ?? variables.get(piece.name))
      : piece.otherwise
  })
  return texts.includes(undefined) ? undefined : texts.join('')
}
