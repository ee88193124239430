import { CloudError } from '@heatkit/core'

/** A part of a word: text, a variable with what stands for it when it has no value, or something that only a shell works out. */
export type Piece = string | [name: string, otherwise: string | undefined] | undefined

export interface Command {
  words: Piece[][]
  /** It follows `&&`, `||` or `|`, so that only a shell knows whether it runs. */
  chained: boolean
}

/** Splits shell text into commands and their words. Nothing is run. Throws a `CloudError` where a quote is left open. */
export function shellCommands(source: string): Command[] {
  const commands: Command[] = [{ words: [], chained: false }]
  let word: Piece[] | undefined
  for (const { 0: all, 1: blank, 2: separator, 3: single, 4: double, 5: escaped, index } of source.matchAll(token)) {
    if (blank || separator) word = undefined
    if (separator) commands.push({ words: [], chained: /[&|]/.test(separator) })
    if (blank || separator) continue
    if (/^['"]$/.test(all)) {
      const line = source.slice(0, index).split('\n').length
      throw new CloudError('InvalidFile', `openrc, line ${line}: a quote is not closed.`, { line })
    }
    if (!word) commands.at(-1)!.words.push((word = []))
    const literal = single ?? escaped
    word.push(...(literal === undefined ? pieces(double ?? all) : [literal]))
  }
  return commands
}

/** Blanks and comments, what ends a command, three kinds of quotes, references, and anything else. */
const token =
  /((?:[ \t\r]|\\\r?\n)+|(?<![^\s;&|()])#.*)|([\n;&|()<>]+)|'([^']*)'|"([^"\\]*(?:\\[^][^"\\]*)*)"|\\([^])|\$\{[^}$]*\}|\$(?:\w+|\(|'[^']*')|[^\s;&|()<>'"\\$`#]+|[^]/g

/** What is in double quotes, or in none. */
const pieces = (text: string): Piece[] =>
  Array.from(
    text.matchAll(/\\(["\\$`]|\n)|\$\{(\w+)(?::?-([^}"'`\\]*))?\}|\$(\w+)|(\$\(|\$\{|`|^\$')|[^\\$`]+|[^]/g),
    ([all, escaped, braced, otherwise, bare = braced, shell]) =>
      bare ? [bare, otherwise] : shell ? undefined : (escaped?.trim() ?? all),
  )
