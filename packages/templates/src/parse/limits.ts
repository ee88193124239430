import type { Issue } from './issue.ts'

/** Characters that Heat takes; heat.common.template_format, option max_template_size. */
const MAX_SIZE = 524_288
/** Levels of nesting. Heat has no such limit, but the YAML library runs out of memory far above this one. */
const MAX_DEPTH = 100

/** Looks for what no parser should be given: too large, too deep, or with characters that YAML does not allow. Takes linear time. */
export function checkLimits(text: string): Issue[] {
  const fault = (message: string, at?: number): Issue[] => [
    { rule: 'limits', severity: 'error', message, path: [], ...(at !== undefined && positionAt(text, at)) },
  ]
  if (text.length > MAX_SIZE) {
    return fault(
      `Request limit exceeded: Template size (${text.length} bytes) exceeds maximum allowed size (${MAX_SIZE} bytes).`,
    )
  }
  const odd = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text.replace(/^\ufeff/, ''))
  if (odd) return fault('special characters are not allowed', odd.index)
  const at = tooDeep(text)
  return at === undefined ? [] : fault(`The template is nested more than ${MAX_DEPTH} levels deep.`, at)
}

/** Brackets may stand in texts as well, so this only ever counts too many: a real template has a dozen levels. */
function tooDeep(text: string): number | undefined {
  let flow = 0
  for (const { 0: match, index } of text.matchAll(/[[{\]}]|^[ \-?:]+/gm)) {
    if (match === '[' || match === '{') flow += 1
    else if (match === ']' || match === '}') flow = Math.max(0, flow - 1)
    // each `- ` opens a level by itself, and so do indents that keep growing
    else if ((match.match(/[-?:]/g)?.length ?? 0) > MAX_DEPTH || match.length > MAX_DEPTH * 16) return index
    if (flow > MAX_DEPTH) return index
  }
  return indentDepth(text) > MAX_DEPTH ? 0 : undefined
}

function indentDepth(text: string): number {
  const open: number[] = []
  let deepest = 0
  for (const { 0: indent } of text.matchAll(/^[ -]*(?=[^\s#-])/gm)) {
    while (open.length && open.at(-1)! >= indent.length) open.pop()
    open.push(indent.length)
    deepest = Math.max(deepest, open.length)
  }
  return deepest
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
