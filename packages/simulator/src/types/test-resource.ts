import { ResourceFailure, type ResourceType } from './resource-type.ts'

export const testResource: ResourceType = {
  type: 'OS::Heat::TestResource',
  properties: {
    value: { kind: 'String', default: 'test_string' },
    fail: { kind: 'Boolean', default: false },
    update_replace: { kind: 'Boolean', default: false },
    wait_secs: { kind: 'Number', default: 0 },
    action_wait_secs: { kind: 'Map' },
  },
  missing: ['attr_wait_secs', 'client_name', 'constraint_prop_secs', 'entity_name', 'update_replace_value'],
  attributes: ['output'],
  takes({ wait_secs, action_wait_secs }) {
    const each = (action_wait_secs ?? {}) as Record<string, unknown>
    const milliseconds = (seconds: unknown) => 20 + Number(seconds ?? wait_secs) * 1_000
    return { create: milliseconds(each['create']), delete: milliseconds(each['delete']) }
  },
  create({ value: output, fail }, { physicalName, resourceName }) {
    if (fail) throw new ResourceFailure(`ValueError: resources.${resourceName}: Test Resource failed ${resourceName}`)
    return { physicalId: physicalName, attributes: { output } }
  },
}
