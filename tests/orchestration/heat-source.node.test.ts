import { expect, test } from 'vitest'
import keys from '../../conformance/heat-keys.json' with { type: 'json' }
import operations from '../../conformance/heat-operations.json' with { type: 'json' }
import routes from '../../conformance/heat-routes.json' with { type: 'json' }
import { readHeatSource } from './heat-source.ts'

const source = readHeatSource()

test.skipIf(!source)('routes and names are those of the Heat that is installed', () => {
  expect(source).toEqual({ routes, keys })
})

test('every name that Heat’s source has is one of a parameter or a field, or is said to be internal', () => {
  const { internal, ...rest } = operations
  const told = JSON.stringify(rest)
  const untold = Object.values(keys)
    .flat()
    .filter((key) => !new RegExp(`["./]${key}["./]`).test(told))
  expect([...new Set(untold)].filter((key) => !(key in internal))).toEqual([])
})
