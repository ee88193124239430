import { resizeGroup } from '../engine/resize-group.ts'
import type { ResourceContext, ResourceRecord, ResourceType } from '../cloud.ts'
import { cfnSignalUrl } from './cfn-signal-url.ts'
import { scalingPolicySchema } from './schemas/scaling-policy-schema.ts'

export const scalingPolicy: ResourceType = {
  name: 'OS::Heat::ScalingPolicy',
  className: 'AutoScalingPolicy',
  properties: scalingPolicySchema,
  attributes: ['alarm_url', 'signal_url'],
  create({ cloud, resource, physicalName }) {
    resource.data['accessKey'] = cloud.random.hex()
    resource.data['signature'] = btoa(cloud.random.hex())
    return physicalName
  },
  // within the cooldown, and where nothing would change, nothing happens
  signal(context) {
    const { cloud, stack, resource, properties } = context
    const group = findGroup(context)
    if (!group) return undefined
    const now = cloud.clock.now()
    if (now < Number(resource.data['rests'] ?? 0)) return undefined
    const current = Number(group.data['capacity'])
    const { min_size: least, max_size: most } = group.properties
    const wanted = Math.min(Number(most), Math.max(Number(least), adjusted(properties, current)))
    if (wanted === current) return undefined
    resource.data['rests'] = now + Number(properties['cooldown'] ?? 0) * 1000
    resizeGroup(cloud, stack, group, wanted)
    return {}
  },
  attribute: (context, name) =>
    name === 'alarm_url'
      ? cfnSignalUrl(context, 'signal')
      : `${context.cloud.url}/orchestration/v1/${context.stack.userProjectId}/stacks/${context.stack.name}/` +
        `${context.stack.id}/resources/${context.resource.name}/signal`,
}

const findGroup = ({ stack, properties }: ResourceContext): ResourceRecord | undefined =>
  [...stack.resources.values()].find((one) => {
    if (one.type.name !== 'OS::Heat::AutoScalingGroup') return false
    return one.physicalId === properties['auto_scaling_group_id']
  })

const adjusted = (properties: Readonly<Record<string, unknown>>, current: number): number => {
  const by = Number(properties['scaling_adjustment'])
  if (properties['adjustment_type'] === 'change_in_capacity') return current + by
  if (properties['adjustment_type'] === 'exact_capacity') return by
  const part = (current * by) / 100
  const step = Math.abs(part) < 1 ? Math.sign(part) : Math.trunc(part)
  const least = Number(properties['min_adjustment_step'] ?? 0)
  return current + (Math.abs(step) < least ? Math.sign(step) * least : step)
}
