import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Issue, Path } from './issue.ts'

/** Nodes of a template with its aliases written out. Heat's largest templates have some thousands. */
const MAX_NODES = 100_000

type Report = (issue: Omit<Issue, 'line' | 'column'>, node?: Node | null) => void

/** Makes plain data of a document, as Heat's loader would: of keys that occur twice the last counts, `<<` merges. */
export function toValue(document: Document, report: Report): unknown {
  let nodes = 0
  const open = new Set<Node>()

  const convert = (node: Node | null | undefined, path: Path): unknown => {
    nodes += 1
    if (nodes > MAX_NODES)
      throw new RangeError(`The template has more than ${MAX_NODES} nodes when its aliases are written out.`)
    if (!node) return null
    if (isAlias(node)) {
      const target = node.resolve(document)
      if (!target) throw new RangeError(`found undefined alias '${node.source}'`)
      return convert(target, path)
    }
    if (isScalar(node)) {
      if (node.type === 'PLAIN' && (node.value === '=' || node.value === '<<'))
        throw new SyntaxError(`could not determine a constructor for ${node.value}`)
      return node.value
    }
    if (open.has(node)) throw new RangeError('An alias contains itself.')
    open.add(node)
    const value = isMap(node)
      ? convertMap(node.items as Pair<Node, Node>[], path)
      : isSeq(node)
        ? convertList(node.items as Node[], path)
        : null
    open.delete(node)
    return value
  }
  const convertList = (items: Node[], path: Path) => items.map((item, index) => convert(item, [...path, index]))

  const convertMap = (pairs: Pair<Node, Node>[], path: Path) => {
    const map: Record<string, unknown> = {}
    const seen = new Set<string>()
    for (const { key, value } of pairs) {
      if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN') {
        for (const each of [convert(value, path)].flat()) {
          if (typeof each !== 'object') throw new SyntaxError('expected a mapping or list of mappings for merging')
          for (const [name, merged] of Object.entries((each ?? {}) as object))
            if (!Object.hasOwn(map, name)) define(map, name, merged)
        }
        continue
      }
      if (isMap(key) || isSeq(key)) throw new SyntaxError('while constructing a mapping found unhashable key')
      const name = String(convert(key, path))
      if (seen.has(name)) {
        const message = `The key ${JSON.stringify(name)} occurs twice; Heat takes the last one.`
        report({ rule: 'duplicate-key', severity: 'warning', message, path: [...path, name] }, key)
      }
      seen.add(name)
      define(map, name, convert(value, [...path, name]))
    }
    return map
  }
  return convert(document.contents as Node | null, [])
}

/** `__proto__` is a name like any other here. */
const define = (map: object, name: string, value: unknown) =>
  Object.defineProperty(map, name, { value, enumerable: true, writable: true, configurable: true })
