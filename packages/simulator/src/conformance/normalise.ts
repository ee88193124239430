import { isObject } from '../is-object.ts'

/** A body without what no two runs share: ids, times, addresses, random letters. */
export const normalise = (value: unknown, name = ''): unknown => {
  if (name === 'revision_number') return '<revision>'
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) {
    const items = value.filter(isShared).map((item) => normalise(item))
    // nobody promises the order of resources, outputs and what happens side by side
    return items.some(isUnordered) || items.every((item) => typeof item === 'string')
      ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : items
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => [plain(key), normalise(member, key)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

// clouds differ in the services they have
const isShared = (item: unknown): boolean =>
  !isObject(item) || !('endpoints' in item) || item['type'] === 'identity' || item['type'] === 'orchestration'

const isUnordered = (item: unknown): boolean =>
  isObject(item) &&
  ('output_key' in item ||
    'resource_identity' in item ||
    ('resource_type' in item && 'required_by' in item) ||
    'event_time' in item ||
    'interface' in item ||
    ('id' in item && 'name' in item))

const plain = (text: string): string => patterns.reduce((result, [pattern, by]) => result.replace(pattern, by), text)

const patterns: [RegExp, string][] = [
  [/gAAAA[A-Za-z0-9_-]*/g, '<token>'],
  [/^[A-Za-z0-9_-]{86}$/, '<secret>'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<uuid>'],
  [/\b[0-9a-f]{64}\b|\b[0-9a-f]{56}\b|\b[0-9a-f]{32}\b/g, '<hex>'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?/g, '<time$1>'],
  [/\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\dZ/g, '<time>'],
  [/\bSignature=[^&]+/g, 'Signature=<signature>'],
  [/\.\d{6}>/g, '.micro>'],
  [/(?<=%3A)[0-9a-f]{32}/g, '<hex>'],
  [/-[a-z2-7]{12}\b/g, '-<letters>'],
  // what a random string of four looks like, and no word
  [/^(?=.*[a-z])[A-Za-z0-9](?=.*[A-Z0-9])[A-Za-z0-9]{3}$|^(?=.*[0-9])(?=.*[A-Z])[A-Z0-9]{4}$/g, '<four>'],
  [/^(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9_-]{22}$/g, '<audit>'],
  [/^[A-Za-z0-9]{12}$/g, '<random>'],
  [/\b10\.\d+\.\d+\.\d+\b/g, '<address>'],
  [/\bfa:16:3e(:[0-9a-f]{2}){3}\b/g, '<mac>'],
]
