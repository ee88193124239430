import { text } from '../../python/text.ts'
import type { ConstraintKind } from './constraint-kind.ts'

/** A look-up in the cloud, such as `nova.flavor`: the caller's. */
export const customConstraint: ConstraintKind = {
  key: 'custom_constraint',
  since: '2013-05-23',
  read: (definition) => ({
    name: 'CustomConstraint',
    types: ['string', 'number', 'boolean', 'comma_delimited_list'],
    unchecked: { kind: 'custom_constraint', constraint: text(definition) },
  }),
}
