import type { ResourceType } from '../cloud.ts'
import { testResourceSchema } from './schemas/test-resource-schema.ts'

export const testResource: ResourceType = {
  name: 'OS::Heat::TestResource',
  className: 'TestResource',
  properties: testResourceSchema,
  attributes: ['output'],
  duration({ properties }, action) {
    const own = properties['action_wait_secs'] as Record<string, unknown> | null
    const seconds = Number(own?.[action.toLowerCase()] ?? properties['wait_secs'])
    // less than nothing is for ever
    return seconds < 0 ? Number.MAX_SAFE_INTEGER : seconds * 1000 + 20
  },
  failure({ resource, properties }, action) {
    if (!isTrue(properties['fail']) || action === 'DELETE') return undefined
    return { error: 'ValueError', message: `Test Resource failed ${resource.name}` }
  },
  create({ properties, resource, physicalName }) {
    if (isTrue(properties['fail'])) return undefined
    resource.data['value'] = properties['value']
    return physicalName
  },
  attribute: ({ resource }, name) => (name === 'output' ? resource.data['value'] : undefined),
}

const isTrue = (value: unknown): boolean => String(value).toLowerCase() === 'true'
