import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { Path } from '../path.ts'
import type { YamlNode } from './compose.ts'
import type { Position } from './position.ts'

export interface Locator {
  /** Where a part stands: its key in a map, itself in a list. What comes by alias or merge has no place. */
  positionOf: (path: Path) => Position | undefined
  positionAt: (offset: number) => Position
}

/** Finds places in a text. The tree is asked for when a path is, and every map and line is looked at once. */
export function locator(text: string, tree: () => YamlNode): Locator {
  const indexes = new Map<YAMLMap, Map<string, Entry>>()
  let lines: number[] | undefined
  const positionAt = (offset: number): Position => {
    lines ??= lineStarts(text)
    const line = countUpTo(lines, offset)
    return { line, column: offset - (lines[line - 1] ?? 0) + 1 }
  }
  const indexOf = (map: YAMLMap): Map<string, Entry> => {
    const index = indexes.get(map) ?? indexKeys(map)
    indexes.set(map, index)
    return index
  }
  const positionOf = (path: Path): Position | undefined => {
    let entry: Entry | undefined = entryOf(tree())
    for (const part of path) {
      if (isMap(entry?.value)) entry = indexOf(entry.value).get(String(part))
      else entry = isSeq(entry?.value) ? entryOf(entry.value.items[Number(part)]) : undefined
    }
    return entry?.offset === undefined ? undefined : positionAt(entry.offset)
  }
  return { positionOf, positionAt }
}

interface Entry {
  offset: number | undefined
  value: unknown
}

const offsetOf = (node: unknown): number | undefined => (node as { range?: [number] } | null | undefined)?.range?.[0]

const entryOf = (node: unknown): Entry => ({ offset: offsetOf(node), value: node })

function indexKeys(map: YAMLMap): Map<string, Entry> {
  const index = new Map<string, Entry>()
  for (const { key, value } of map.items) {
    if (isScalar(key)) index.set(key.source ?? String(key.value), { offset: offsetOf(key), value })
  }
  return index
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n?|[\n\x85\u2028\u2029]/g)) starts.push(index + end.length)
  return starts
}

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
