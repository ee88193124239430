/** What can be true of a place between two signs. */
export const bits = { start: 1, end: 2, last: 4, lineStart: 8, lineEnd: 16, word: 32 } as const
/** The bits of what a pattern looks for follow. */
export const firstLook = 6
