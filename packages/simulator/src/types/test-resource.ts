import type { ResourceType } from '../cloud.ts'
import { testResourceSchema } from './schemas/test-resource-schema.ts'

export const testResource: ResourceType = {
  name: 'OS::Heat::TestResource',
  className: 'TestResource',
  since: '5.0.0',
  properties: testResourceSchema,
  attributes: ['output'],
  duration({ properties }, action, changed) {
    // an update takes its time only where the value changes
    if (action === 'UPDATE' && !changed?.has('value')) return 20
    const own = properties['action_wait_secs'] as Record<string, unknown> | null
    const seconds = Number(own?.[action.toLowerCase()] ?? properties['wait_secs'])
    // less than nothing is for ever
    return seconds < 0 ? Number.MAX_SAFE_INTEGER : seconds * 1000 + 20
  },
  failure({ resource, properties }, action) {
    if (!isTrue(properties['fail']) || (action !== 'CREATE' && action !== 'UPDATE')) return undefined
    return { error: 'ValueError', message: `Test Resource failed ${resource.name}` }
  },
  create({ properties, resource, physicalName }) {
    if (isTrue(properties['fail'])) return undefined
    resource.data['value'] = properties['value']
    return physicalName
  },
  replaces: (before, after) => isTrue(after['update_replace']) && before['value'] !== after['value'],
  update({ properties, resource }) {
    if (!isTrue(properties['fail'])) resource.data['value'] = properties['value']
  },
  storedData: ({ value }) => (value === undefined ? {} : { value }),
  attribute: ({ resource }, name) => (name === 'output' ? resource.data['value'] : undefined),
}

const isTrue = (value: unknown): boolean => String(value).toLowerCase() === 'true'
