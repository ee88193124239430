import { refuse } from '../functions/refuse.ts'

/** A text as OpenStack reads booleans. */
export function toBoolean(text: string): boolean {
  const word = text.trim().toLowerCase()
  if (words.slice(0, 6).includes(word)) return false
  if (words.slice(6).includes(word)) return true
  const acceptable = words.toSorted().map((known) => `'${known}'`)
  return refuse('ValueError', `Unrecognized value '${text}', acceptable values are: ${acceptable.join(', ')}`)
}

const words = ['0', 'f', 'false', 'n', 'no', 'off', '1', 'on', 't', 'true', 'y', 'yes']
