import { isMap } from '../is-map.ts'
import type { Issue } from '../issue.ts'
import type { Position } from '../parse/position.ts'
import type { Path } from '../path.ts'
import { float } from '../python/float.ts'
import { oddKey } from '../python/odd-key.ts'
import type { Template } from '../template.ts'

interface Parsed {
  template?: Template
  issues: Issue[]
  positionOf: (path: Path) => Position | undefined
}

/**
 * The template as Heat's Python has it where plain data cannot tell: floats that are whole, such as `1.0`, and keys of YAML that
 * are no text. For `resolveParameters` and `evaluate`; what they give is plain again. Text alone says what a number was, so
 * this takes what was parsed, too.
 */
export function exactTemplate(text: string, { template, issues, positionOf }: Parsed): Template | undefined {
  const odd = new Set(issues.filter(({ rule }) => rule === 'key-type').map(({ path }) => path.join('\0')))
  if (!template || (odd.size === 0 && !/\d\.(?![1-9])|\d[eE]/.test(text))) return template
  const lines = text.split(/\r\n|[\n\r\x85]/)
  const written = (path: Path): string => {
    const { line, column } = positionOf(path) ?? { line: 0, column: 0 }
    return lines[line - 1]?.slice(column - 1) ?? ''
  }
  const walk = (part: unknown, path: Path): unknown => {
    if (typeof part === 'number') return Number.isSafeInteger(part) && isFloat(written(path), path) ? float(part) : part
    if (Array.isArray(part)) return part.map((item, index) => walk(item, [...path, index]))
    if (!isMap(part)) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => {
        const place = [...path, key]
        return [odd.has(place.join('\0')) ? oddKey(JSON.parse(jsonOf(key)) as number) : key, walk(item, place)]
      }),
    )
  }
  return walk(template, []) as Template
}

const jsonOf = (key: string): string => (/^(?:null|true|false|-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)$/.test(key) ? key : 'null')

const number = /^\s*(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]?\d+)?|-?\d+[eE][-+]?\d+)\s*(?:[,\]}#]|$)/

/** What stands at a member's place is its key, in front of its value. */
function isFloat(written: string, path: Path): boolean {
  if (typeof path.at(-1) === 'number') return number.test(written)
  const [key = ''] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^:]|:(?!\s))*:/.exec(written) ?? []
  return number.test(written.slice(key.length))
}
