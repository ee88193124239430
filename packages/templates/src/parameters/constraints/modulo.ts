import { refuse } from '../../functions/refuse.ts'
import { text } from '../../python/text.ts'
import { toNumber } from '../../python/to-number.ts'
import type { ConstraintKind } from './constraint-kind.ts'
import { readBounds } from './read-bounds.ts'

export const modulo: ConstraintKind = {
  key: 'modulo',
  since: '2017-02-24',
  read(definition) {
    const [first, second] = readBounds(definition, ['step', 'offset'], 'modulo constraint')
    if (first === undefined || second === undefined) {
      return invalid('A modulo constraint must have a step value and an offset value specified.')
    }
    const step = Number(first)
    const offset = Number(second)
    if (!Number.isInteger(step) || !Number.isInteger(offset)) invalid('step/offset must be integer')
    if (step === 0) invalid('step cannot be 0.')
    if (Math.abs(offset) >= Math.abs(step)) invalid('offset must be smaller (by absolute value) than step.')
    if (step * offset < 0) invalid('step and offset must be both positive or both negative.')
    return {
      name: 'Modulo',
      types: ['number'],
      check(value) {
        const rest = ((Number(toNumber(value)) % step) + step) % step // Python's has the sign of the step
        if (rest === offset) return undefined
        return `${text(value)} is not a multiple of ${text(first)} with an offset of ${text(second)}`
      },
    }
  },
}

const invalid: (message: string) => never = (message) => refuse('InvalidSchemaError', message)
