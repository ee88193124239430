import { expect, test } from 'vitest'
import lines from '../../../../conformance/vectors/yaml.jsonl?raw'
import { readText } from './read-text.ts'

type Typed = [kind: string, value: unknown]
interface Vector {
  id: string
  text: string
  heat: Typed | null
}

test("texts are read as Heat's loader reads them", () => {
  const vectors = lines
    .trim()
    .split('\n')
    .map((line): Vector => JSON.parse(line) as Vector)
  const differing = vectors.filter(({ text, heat }) => show(read(text)) !== show(heat ? plain(heat) : refused))
  expect(vectors).toHaveLength(150)
  // sets are no JSON: Heat reads them and cannot store them
  expect(differing.map(({ id }) => id)).toEqual(['s:!!set {a, b}', 'd:set_tag'])
})

const refused = 'refused'

function read(text: string): unknown {
  const { template, issues } = readText(text)
  return issues.some(({ severity }) => severity === 'error') ? refused : template
}

function plain([kind, value]: Typed): unknown {
  if (kind === 'map')
    return Object.fromEntries((value as [Typed, Typed][]).map(([key, item]) => [keyText(key), plain(item)]))
  if (kind === 'seq') return (value as Typed[]).map(plain)
  if (kind === 'int') return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(String(value))
  if (kind === 'float') return Number(String(value).replace('inf', 'Infinity'))
  return kind === 'null' ? null : value
}

const keyText = (key: Typed): string => (key[0] === 'str' ? String(key[1]) : String(plain(key)))

const show = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'bigint' || (typeof item === 'number' && !Number.isFinite(item)) ? `${item}!` : item,
  )
