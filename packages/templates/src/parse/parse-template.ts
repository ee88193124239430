import type { Issue } from '../issue.ts'
import type { Path } from '../path.ts'
import type { Template } from '../template.ts'
import { checkSections } from './check-sections.ts'
import { checkText } from './check-text.ts'
import { depthLimit } from './depth-limit.ts'
import { isDeeper } from './is-deeper.ts'
import type { Locator } from './locator.ts'
import { readText } from './read-text.ts'
import type { Position } from './position.ts'

export interface ParsedTemplate {
  /** Absent where Heat finds no template at all; present but wrong where only `issues` tell. */
  template?: Template
  issues: Issue[]
  /** Where a part stands in the text: its key in a map, its first sign in a list. */
  positionOf: (path: Path) => Position | undefined
}

/**
 * Reads a template as Heat reads it: JSON first, then YAML 1.1 in PyYAML's dialect. Whole numbers beyond 2^53 become bigint,
 * and keys that are not text become text.
 */
export function parseTemplate(source: string | object): ParsedTemplate {
  if (typeof source !== 'string') return parseObject(source)
  const refused = checkText(source)
  if (refused) return { issues: [refused], positionOf: nowhere }
  const read = readText(source)
  const { positionOf } = read
  const sections = read.template ? checkSections(read.template, { versionKeyRequired: true }) : []
  const issues = [...read.issues, ...sections].map((issue) => locate(issue, positionOf))
  return read.template ? { template: read.template, issues, positionOf } : { issues, positionOf }
}

function parseObject(source: object): ParsedTemplate {
  if (isDeeper(source, depthLimit)) return { issues: [tooDeep], positionOf: nowhere }
  const template = source as Template
  return { template, issues: checkSections(template, { versionKeyRequired: false }), positionOf: nowhere }
}

const nowhere = (): undefined => undefined

const tooDeep: Issue = {
  rule: 'depth',
  severity: 'error',
  message: `The template is nested more than ${depthLimit} levels deep.`,
  path: [],
}

const locate = (issue: Issue, positionOf: Locator['positionOf']): Issue =>
  issue.line === undefined ? { ...issue, ...positionOf(issue.path) } : issue
