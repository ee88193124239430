import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { checkStructure } from './check-structure.ts'
import type { Issue, Path, Position } from './issue.ts'
import { checkLimits } from './limits.ts'
import { scalars } from './scalars.ts'
import type { Template } from './template.ts'
import { toValue } from './to-value.ts'

export interface ParsedTemplate {
  /** Absent where there are errors that leave nothing to work with. */
  template?: Template
  issues: Issue[]
  /** Where something stands in the text, or the nearest thing around it. `undefined` for a template given as an object. */
  positionOf(path: Path): Position | undefined
}

/**
 * Reads a template as Heat does: JSON first, then PyYAML's YAML. Faults are data.
 *
 * @example
 * const { template, issues } = parseTemplate(text)
 * for (const { message, line } of issues) console.log(line, message)
 */
export function parseTemplate(source: string | object): ParsedTemplate {
  if (typeof source !== 'string')
    return { template: source as Template, issues: checkStructure(source), positionOf: () => undefined }
  const limits = checkLimits(source)
  if (limits.length) return { issues: limits, positionOf: () => undefined }

  const lines = new LineCounter()
  const document = parseDocument(source, {
    schema: 'failsafe',
    customTags: (tags) => [...tags, ...scalars],
    uniqueKeys: false,
    lineCounter: lines,
    strict: false,
    prettyErrors: false,
  })
  const position = (offset?: number): Position | undefined => {
    const { line, col } = offset === undefined ? { line: 0, col: 0 } : lines.linePos(offset)
    return line ? { line, column: col } : undefined
  }
  const positionOf = (path: Path) => position(nodeAt(document, path)?.range?.[0])
  const issues: Issue[] = []
  const report = (issue: Issue, node?: Node | null) => issues.push({ ...issue, ...position(node?.range?.[0]) })

  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    issues.push({
      rule: 'syntax',
      severity: 'error',
      message: `Error parsing template [root stack] ${message}`,
      path: [],
      ...position(pos[0]),
    })
  }
  const value = readJson(source) ?? (issues.length ? undefined : readYaml(document, report))
  if (readJson(source) !== undefined) issues.length = 0
  if (value === undefined) return { issues, positionOf }
  for (const issue of checkStructure(value)) issues.push({ ...issue, ...positionOf(issue.path) })
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  return { ...(isMapping && { template: value as Template }), issues, positionOf }
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown
  } catch {
    return undefined // not JSON, so YAML
  }
}

function readYaml(document: Document, report: (issue: Issue, node?: Node | null) => void): unknown {
  try {
    return toValue(document, report) ?? {}
  } catch (error) {
    const { name, message } = error as Error
    report({ rule: name === 'SyntaxError' ? 'syntax' : 'limits', severity: 'error', message, path: [] })
    return undefined
  }
}

/** The node of a path, or the last one on the way to it. */
function nodeAt(document: Document, path: Path): Node | null {
  let node = document.contents as Node | null
  for (const key of path) {
    const pair = isMap(node) ? node.items.findLast((each) => String(each.key) === String(key)) : undefined
    const next = isSeq(node) ? node.items[Number(key)] : (pair?.value ?? pair?.key)
    if (!next) break
    node = next as Node
  }
  return node
}
