import { refuse } from '../../functions/refuse.ts'
import { kindOf } from '../../python/kind-of.ts'
import { text } from '../../python/text.ts'
import type { ConstraintKind } from './constraint-kind.ts'
import { readBounds } from './read-bounds.ts'

export const length: ConstraintKind = {
  key: 'length',
  since: '2013-05-23',
  read(definition) {
    const bounds = readBounds(definition, ['min', 'max'], 'length constraint')
    const [min, max] = bounds
    if (min === undefined && max === undefined) {
      refuse('InvalidSchemaError', 'A length constraint must have a min value and/or a max value specified.')
    }
    if (bounds.some((bound) => kindOf(bound) === 'float')) {
      refuse('InvalidSchemaError', 'min/max length must be integral')
    }
    return {
      name: 'Length',
      types: ['string', 'comma_delimited_list', 'json'],
      check(value) {
        const size = measure(value)
        const outside = (min !== undefined && size < min) || (max !== undefined && size > max)
        return outside ? `length (${size}) is out of range (min: ${text(min)}, max: ${text(max)})` : undefined
      },
    }
  },
}

function measure(value: unknown): number {
  if (typeof value === 'string') return Array.from(value).length
  if (typeof value === 'object' && value !== null) return Object.keys(value).length
  return refuse('TypeError', `object of type '${kindOf(value)}' has no len()`)
}
