import type { Step } from './compile.ts'
import { bits, firstLook } from './place-bits.ts'

/** Whether a step that takes no sign can be taken at a place. */
export function allows(step: Extract<Step, { op: 'assert' | 'look' }>, place: number): boolean {
  if (step.op === 'look') return (place & (1 << (firstLook + step.look))) !== 0
  return step.what === 'notWord' ? (place & bits.word) === 0 : (place & bits[step.what]) !== 0
}
