import { depthLimit } from './depth-limit.ts'

/** Counts brackets without caring for quotes, which can only overstate the depth of JSON's text. */
export function isDeeperJson(text: string): boolean {
  let depth = 0
  for (const [sign] of text.matchAll(/[[\]{}]|"(?:[^"\\]|\\.)*"/g)) {
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > depthLimit) return true
  }
  return false
}
