import type { Loose, Names } from './read.ts'

/** What a caller gives, by Heat's names. A name that Heat does not have is refused: Heat would leave it out without a word. */
export const spelled = (values: object, names: Names): Loose =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const theirs = names[name]
      if (!theirs) throw new TypeError(`${name} is none of ${Object.keys(names).join(', ')}.`)
      return [theirs, value as unknown]
    }),
  )
