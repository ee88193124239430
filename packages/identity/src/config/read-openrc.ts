import { CloudError } from '@heatkit/core'

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
  if (text.length > LONGEST) throw new CloudError('InvalidFile', `openrc: more than ${LONGEST} characters.`)
  const variables = new Map<string, string>()
  let depth = 0

  const expand = (quoted: string) =>
    quoted.replace(reference, (_, escaped?: string, braced?: string, otherwise?: string, name = braced) =>
      name ? variables.get(name) || (otherwise ?? variables.get(name) ?? UNKNOWN) : (escaped?.trim() ?? UNKNOWN),
    )
  const run = (words: string[], chained: boolean) => {
    let at = 0
    for (; keyword.test(words[at] ?? ''); at += 1)
      depth = Math.max(0, depth + Number(opens.test(words[at]!)) - Number(closes.test(words[at]!)))
    const doubtful = chained || depth > 0
    const [, verb, declares] = /^(unset|read|(export|declare|typeset|readonly))$/.exec(words[at] ?? '') ?? []
    const rest = words.slice(verb ? at + 1 : at)
    if (verb && !declares) return doubtful || rest.forEach((name) => variables.delete(name))
    const assignments = rest.map((word) => /^([a-z_]\w*)(=)?([^]*)$/i.exec(word))
    if (!declares && !assignments.every((each) => each?.[2])) return undefined
    for (const [, name = '', equals, value = ''] of assignments.filter((each) => each !== null))
      if (equals && !doubtful) variables.set(name, value.length < LONGEST ? value : UNKNOWN)
      else if (!variables.has(name)) variables.set(name, UNKNOWN)
  }

  let words: string[] = []
  let inside = false
  let chained = false
  for (const { 0: all, 1: blank, 2: separator, 3: single, 4: double, 5: escaped, index } of `${text}\n\n`.matchAll(
    token,
  )) {
    if (/^['"]$/.test(all)) {
      const line = text.slice(0, index).split('\n').length
      throw new CloudError('InvalidFile', `openrc, line ${line}: a quote is not closed.`, { line })
    }
    if (!blank && !separator) {
      const part = single ?? escaped ?? expand(double ?? all)
      if (inside) words[words.length - 1] += part
      else words.push(part)
    }
    inside = !blank && !separator
    if (!separator) continue
    run(words, chained)
    words = []
    chained = /[&|]/.test(separator)
  }
  const own = [...variables].filter(([name]) => name.startsWith('OS_'))
  return {
    env: Object.fromEntries(own.filter(([, value]) => !value.includes(UNKNOWN))),
    missing: own.filter(([, value]) => value.includes(UNKNOWN)).map(([name]) => name),
  }
}

/** Stands in a text for what only a shell works out; no variable of a shell can hold it. */
const UNKNOWN = '\0'

/** Characters, of a file and of a value: one that doubles itself in each line must not fill the memory. */
const LONGEST = 2 ** 15

/** Blanks and comments, what ends a command, quotes of three kinds, references, and anything else. */
const token =
  /((?:[ \t\r]|\\\r?\n)+|(?<![^\s;&|()])#.*)|([\n;&|()<>]+)|'([^']*)'|"([^"\\]*(?:\\[^][^"\\]*)*)"|\\([^])|\$(?:\{[^}$]*\}|\w+|\(|'[^']*')|[^\s;&|()<>'"\\$`#]+|[^]/g

/** What a shell replaces in double quotes. */
const reference = /\\(["\\$`]|\n)|\$\{(\w+)(?::?-([^}"'`\\]*))?\}|\$(\w+)|\$[({']|`/g

const keyword = /^(if|for|while|until|case|select|\{|fi|done|esac|\}|then|else|elif|do|!)$/
const opens = /^(if|for|while|until|case|select|\{)$/
const closes = /^(fi|done|esac|\})$/
