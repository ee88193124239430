import type { ResourceType } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { extractBoolean } from '../extract-boolean.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'

/** The types that templates can use here: those that the simulator has. */
export const listResourceTypes: HeatHandler = ({ cloud, query }) => {
  const described = extractBoolean(query, 'with_description') ?? false
  const status = query.get('support_status')
  if (status !== null && !statuses.includes(status)) {
    const list = statuses.map((one) => `'${one}'`).join(', ')
    throw new HeatError(
      400,
      'Invalid',
      `Data supplied was not valid: Invalid support status and should be one of (${list})`,
    )
  }
  const pattern = startOf(query.getAll('name').at(-1))
  const version = query.get('version')
  const fits = ({ name, since }: ResourceType): boolean =>
    (pattern?.test(name) ?? false) &&
    (version === null || since === version) &&
    (status === null || status === 'SUPPORTED')
  const names = [...cloud.types.values()].filter(fits).map(({ name }) => name)
  return json(200, {
    resource_types: described
      ? names.map((name) => ({ resource_type: name, description: 'No description available' }))
      : names,
  })
}

const statuses = ['UNKNOWN', 'SUPPORTED', 'DEPRECATED', 'UNSUPPORTED', 'HIDDEN']

// a pattern that cannot be read fits nothing
const startOf = (name: string | undefined): RegExp | undefined => {
  try {
    return new RegExp(`^(?:${name ?? ''})`)
  } catch {
    return undefined
  }
}
