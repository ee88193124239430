import { refuse } from '../../functions/refuse.ts'
import { text } from '../../python/text.ts'
import { toNumber } from '../../python/to-number.ts'
import type { ConstraintKind } from './constraint-kind.ts'
import { readBounds } from './read-bounds.ts'

export const range: ConstraintKind = {
  key: 'range',
  since: '2013-05-23',
  read(definition) {
    const [min, max] = readBounds(definition, ['min', 'max'], 'range constraint')
    if (min === undefined && max === undefined) {
      refuse('InvalidSchemaError', 'A range constraint must have a min value and/or a max value specified.')
    }
    return {
      name: 'Range',
      types: ['number'],
      check(value) {
        const given = toNumber(value)
        // whole numbers stay exact, however large
        const number = typeof given === 'boolean' ? Number(given) : given
        const outside = (min !== undefined && number < min) || (max !== undefined && number > max)
        return outside ? `${text(value)} is out of range (min: ${text(min)}, max: ${text(max)})` : undefined
      },
    }
  },
}
