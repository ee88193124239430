import type { Step } from './compile.ts'

const masks: Record<string, number> = { start: 1, end: 2, last: 4, lineStart: 8, lineEnd: 16, word: 32 }

/** Whether a step that takes no sign can be taken at a place. */
export function allows(step: Extract<Step, { op: 'assert' | 'look' }>, place: number): boolean {
  if (step.op === 'look') return (place & (1 << (6 + step.look))) !== 0
  return step.what === 'notWord' ? (place & 32) === 0 : (place & (masks[step.what] ?? 0)) !== 0
}
