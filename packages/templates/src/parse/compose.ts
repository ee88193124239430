import { Composer, type Document, Lexer, Parser, type ParsedNode } from 'yaml'
import { depthLimit } from './depth-limit.ts'
import { Unreadable } from './unreadable.ts'

export type YamlNode = ParsedNode | null

/**
 * The tree of a YAML text with every scalar as written. The library's composer recurses and would end the process on deep
 * text, so its parser, which does not, runs first and stops at the limit.
 */
export function compose(text: string, { lenient = false }: { lenient?: boolean } = {}): YamlNode {
  refuseSigns(text)
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.1',
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
  })
  // the first error ends it: a hostile text could have half a million
  Object.assign(composer, { onError: lenient ? () => {} : failAtFirst() })
  const documents = [...take(composer.compose(tokens(lineFeeds(text))), 2)]
  const second = documents[1]
  if (second && !lenient) throw new Unreadable('syntax', 'expected a single document in the stream', second.range[0])
  return documents[0]?.contents ?? null
}

type Tokens = ReturnType<Parser['next']>

function* tokens(text: string): Tokens {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    // a level is one entry of the stack; the document is one more, and so is the scalar inside
    if (parser.stack.length > depthLimit + 2) {
      throw new Unreadable('depth', `The template is nested more than ${depthLimit} levels deep.`, parser.offset)
    }
  }
  yield* parser.end()
}

function* take(documents: Iterable<Document.Parsed>, count: number): Generator<Document.Parsed> {
  let left = count
  for (const document of documents) {
    yield document
    if (--left === 0) return
  }
}

type OnError = (
  source: number | number[] | { offset: number },
  code: string,
  message: string,
  warning?: boolean,
) => void

/** The composer catches what is thrown inside of it and reports that as an error of the part around: the first one counts. */
function failAtFirst(): OnError {
  let first: Unreadable | undefined
  return (source, code, message, warning) => {
    if (warning) return // about tags, which have a check of their own
    const offset = typeof source === 'number' ? source : Array.isArray(source) ? (source[0] ?? 0) : source.offset
    first ??= new Unreadable(code === 'TAB_AS_INDENT' ? 'tab' : 'syntax', message, offset)
    throw first
  }
}

/** The signs that PyYAML refuses anywhere in a text. */
const refused =
  /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function refuseSigns(text: string): void {
  const found = refused.exec(text)
  if (!found) return
  const code = (found[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  throw new Unreadable('character', `unacceptable character #x${code}: special characters are not allowed`, found.index)
}

/** PyYAML ends a line at a lone CR and at NEL too. Offsets stay true but for CR LF, which keeps its length. */
const lineFeeds = (text: string): string => text.replace(/\r(?!\n)|\x85/g, '\n')
