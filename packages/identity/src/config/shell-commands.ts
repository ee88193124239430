import { CloudError } from '@heatkit/core'

/** A part of a word: text, a variable, or something that only a shell works out. */
export type Piece = string | { name: string; otherwise?: string } | undefined

export interface Command {
  words: Piece[][]
  /** It follows `&&`, `||` or `|`, so that only a shell knows whether it runs. */
  chained: boolean
}

/** Splits shell text into commands and their words. Nothing is run. Throws a `CloudError` where a quote or bracket is left open. */
export function shellCommands(text: string): Command[] {
  const commands: Command[] = [{ words: [], chained: false }]
  let word: Piece[] | undefined
  let at = 0
  /** Moves on behind what stands here, if it does. */
  const take = (sticky: RegExp): RegExpExecArray | null => {
    sticky.lastIndex = at
    const found = sticky.exec(text)
    if (found) at = sticky.lastIndex
    return found
  }
  const fail = (): never => {
    const line = text.slice(0, at).split('\n').length
    throw new CloudError('InvalidFile', `openrc, line ${line}: a quote or bracket is not closed.`, { line })
  }
  const endWord = () => {
    if (word) commands.at(-1)!.words.push(word)
    word = undefined
  }
  const skipBrackets = () => {
    for (let depth = 1; depth;)
      if (take(/\(/y)) depth += 1
      else if (take(/\)/y)) depth -= 1
      else if (!take(/[^()'"\\]+|\\[^]|'[^']*'|"[^"\\]*(?:\\[^][^"\\]*)*"/y)) fail()
  }
  /** What a `$` or a backtick begins. */
  const reference = (): Piece => {
    const found = take(/\$([a-zA-Z_]\w*)|\$\{([a-zA-Z_]\w*)(?::?-([^{}$`"'\\]*))?\}/y)
    if (found) return { name: found[1] ?? found[2]!, ...(found[3] !== undefined && { otherwise: found[3] }) }
    if (take(/\$\(/y)) return skipBrackets() as undefined
    if (take(/\$\{[^}]*\}|\$[\w?!$@*#-]|`[^`\\]*(?:\\[^][^`\\]*)*`/y)) return undefined
    return take(/\$(?!\{)/y) ? '$' : fail()
  }
  const quoted = (pieces: Piece[]) => {
    while (!take(/"/y)) {
      const found = take(/([^"\\$`]+)|\\(["\\$`])|\\\n()|(\\)/y)
      pieces.push(found ? (found[1] ?? found[2] ?? found[3] ?? found[4]) : at < text.length ? reference() : fail())
    }
  }
  while (at < text.length) {
    if (take(/(?:[ \t\r]|\\\r?\n)+/y)) endWord()
    else if (!word && take(/#.*/y)) continue
    else if (take(/[\n;()<>]+/y)) {
      endWord()
      commands.push({ words: [], chained: false })
    } else if (take(/[&|]+/y)) {
      endWord()
      commands.push({ words: [], chained: true })
    } else {
      word ??= []
      const found = take(/'([^']*)'|\\([^])|([^ \t\r\n;()<>&|'"\\$`]+)/y)
      if (found) word.push(found[1] ?? found[2] ?? found[3])
      else if (take(/"/y)) quoted(word)
      else if (take(/\$'[^'\\]*(?:\\[^][^'\\]*)*'/y)) word.push(undefined)
      else word.push(/[$`]/.test(text[at]!) ? reference() : fail())
    }
  }
  endWord()
  return commands
}
