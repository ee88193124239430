import { expect } from 'vitest'

type Row = Record<string, unknown>

/** What is compared otherwise, or not at all: fields, with the reason. */
export type OnPurpose = Record<string, string>

/** Fails where a field that the command-line client prints is not the same with us, and counts those that are. */
export function agree(theirs: unknown, ours: unknown, by: string | undefined, onPurpose: OnPurpose): number {
  const [printed, read] = [rows(theirs, by), rows(ours, by)]
  expect(read.length).toBe(printed.length)
  expect(printed.length).toBeGreaterThan(0)
  const compared = printed.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !(name in onPurpose))),
  )
  const same = read.map((row, index) =>
    Object.fromEntries(Object.keys(compared[index]!).map((name) => [name, row[name]])),
  )
  expect(same).toEqual(compared)
  return compared.flatMap((row) => Object.keys(row)).length
}

/** One object, or the rows of a list in the order of a field. */
function rows(value: unknown, by = ''): Row[] {
  const list = (Array.isArray(value) ? value : [value]) as Row[]
  const named = list.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, each]) => [key(name), plain(each)])),
  )
  return named.toSorted((a, b) => (String(a[by]) < String(b[by]) ? -1 : 1))
}

/** Columns of lists are titles: `Stack Name` is `stack_name`. */
const key = (name: string) => (/^[A-Z]/.test(name) ? name.toLowerCase().replaceAll(' ', '_') : name)

/** Dates as Heat writes them, JSON that the client prints as text as what it is; nothing, `null` and an empty text are the same. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace(/\.\d+Z$/, 'Z')
  if (typeof value === 'string' && /^[[{]\n? |^\[\]$|^\{\}$/.test(value)) return plain(JSON.parse(value))
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value === '' ? undefined : value
  if (!value) return undefined
  const entries = Object.entries(value).map(([name, each]) => [name, plain(each)])
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined))
}
