import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Issue } from '../issue.ts'
import type { Path } from '../path.ts'
import type { YamlNode } from './compose.ts'
import { constructScalar } from './construct-scalar.ts'
import { depthLimit } from './depth-limit.ts'
import { keyOf } from './key-of.ts'
import { sizeLimit } from './size-limit.ts'
import { Unreadable } from './unreadable.ts'

/** Plain data from a YAML tree. Every alias becomes a copy, within a limit on the size of all copies together. */
export function construct(root: YamlNode): { value: unknown; issues: Issue[] } {
  const builder: Builder = { anchors: new Map(), open: new Set(), issues: [], left: 2 * sizeLimit }
  return { value: build(builder, root, []), issues: builder.issues }
}

interface Builder {
  anchors: Map<string, Node>
  /** The collections that are being built, so that one that contains itself is noticed. */
  open: Set<Node>
  issues: Issue[]
  /** How many more parts and signs may come out. */
  left: number
}

function build(builder: Builder, item: unknown, path: Path): unknown {
  const node = follow(builder, item)
  if (!node) return null
  if (path.length > depthLimit) refuse('depth', `The template is nested more than ${depthLimit} levels deep.`, node)
  if (isScalar(node)) {
    spend(builder, 1 + (node.source?.length ?? 0), node)
    return constructScalar(node)
  }
  spend(builder, 1, node)
  if (builder.open.has(node)) refuse('alias', 'The template contains itself by an alias.', node)
  builder.open.add(node)
  const value = isMap(node) ? buildMap(builder, node, path) : buildList(builder, node as YAMLSeq, path)
  builder.open.delete(node)
  return value
}

function buildList(builder: Builder, node: YAMLSeq, path: Path): unknown[] {
  checkTag(node, 'seq', 'pairs', 'omap')
  const items = node.items.map((item, index) => build(builder, item, [...path, index]))
  return isPairs(node) ? items.flatMap((item) => Object.entries(item as object)) : items
}

const isPairs = ({ tag }: Node): boolean => tag === `${standard}pairs` || tag === `${standard}omap`

function buildMap(builder: Builder, node: YAMLMap, path: Path): unknown {
  checkTag(node, 'map')
  const entries = new Map<unknown, [string, unknown]>()
  const written = new Set<unknown>()
  for (const { pair, merged } of flatten(builder, node, 0)) {
    const key = build(builder, pair.key, path)
    if (typeof key === 'object' && key !== null) refuse('syntax', 'found unhashable key', pair.key)
    const { identity, text } = keyOf(key)
    const place = [...path, text]
    if (!merged && written.has(identity))
      warn(builder, 'duplicate-key', `The key ${text} stands here twice; the last one counts.`, place)
    if (typeof key !== 'string') warn(builder, 'key-type', `The key ${text} is not text; quote it.`, place)
    if (!merged) written.add(identity)
    const name = entries.get(identity)?.[0] ?? text
    entries.set(identity, [name, build(builder, pair.value, place)])
  }
  return Object.fromEntries(entries.values()) // defines `__proto__` like any other key
}

interface Entry {
  pair: Pair
  merged: boolean
}

/** The pairs of a map with those that `<<` brings in front of its own. */
function flatten(builder: Builder, node: YAMLMap, depth: number): Entry[] {
  if (depth > depthLimit) refuse('alias', 'The template contains itself by a merge key.', node)
  const merged: Entry[] = []
  const own: Entry[] = []
  for (const pair of node.items) {
    if (isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<' && !pair.key.tag) {
      for (const source of sources(builder, pair.value)) merged.push(...flatten(builder, source, depth + 1))
    } else own.push({ pair, merged: false })
    spend(builder, 1 + merged.length, node)
  }
  return [...merged.map(({ pair }) => ({ pair, merged: true })), ...own]
}

/** What is merged, the one that wins last. */
function sources(builder: Builder, value: unknown): YAMLMap[] {
  const node = follow(builder, value)
  if (isMap(node)) return [node]
  const items = isSeq(node) ? node.items.map((item) => follow(builder, item)).toReversed() : [undefined]
  if (!items.every(isMap)) return refuse('syntax', 'expected a mapping or list of mappings for merging', value)
  return items
}

function follow({ anchors }: Builder, item: unknown): Node | undefined {
  if (isAlias(item)) return anchors.get(item.source) ?? refuse('syntax', `found undefined alias '${item.source}'`, item)
  const node = item as Node | undefined | null
  const anchor = node && 'anchor' in node ? node.anchor : undefined
  if (!node || !anchor) return node ?? undefined
  if ((anchors.get(anchor) ?? node) !== node) refuse('syntax', `found duplicate anchor '${anchor}'`, node)
  anchors.set(anchor, node)
  return node
}

const standard = 'tag:yaml.org,2002:'

function checkTag(node: Node, ...names: string[]): void {
  if (!node.tag || node.tag === '!' || names.some((name) => node.tag === standard + name)) return
  refuse('tag', `could not determine a constructor for the tag '${node.tag}'`, node)
}

function spend(builder: Builder, size: number, node: Node): void {
  builder.left -= size
  if (builder.left < 0) refuse('alias', 'The aliases of the template make it too large.', node)
}

const warn = ({ issues }: Builder, rule: string, message: string, path: Path): unknown =>
  issues.push({ rule, severity: 'warning', message, path })

const refuse = (rule: string, message: string, node: unknown): never => {
  throw new Unreadable(rule, message, (node as Node).range?.[0] ?? 0)
}
