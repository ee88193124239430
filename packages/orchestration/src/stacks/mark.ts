/** Begins the name of an empty file that tells which call made a stack. */
export const MARK = 'heatkit:made-by:'
