import { refuse } from '../../functions/refuse.ts'
import type { ConstraintKind } from './constraint-kind.ts'

/** The pattern is not run: a stranger's pattern can keep the platform's matcher busy for ever. */
export const allowedPattern: ConstraintKind = {
  key: 'allowed_pattern',
  since: '2013-05-23',
  read(definition) {
    if (typeof definition !== 'string') return refuse('InvalidSchemaError', 'AllowedPattern must be a string')
    return { name: 'AllowedPattern', types: ['string'], unchecked: { kind: 'allowed_pattern', constraint: definition } }
  },
}
