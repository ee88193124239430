import type { Library } from '../overload.ts'

/** Functions of one name from several places are overloads of each other. */
export function merged(libraries: readonly Library[]): Library {
  const result = new Map<string, Library[string]>()
  for (const library of libraries)
    for (const [name, found] of Object.entries(library)) result.set(name, [result.get(name) ?? [], found].flat())
  return Object.fromEntries(result)
}
