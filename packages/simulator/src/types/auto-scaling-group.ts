import type { NestedContext, ResourceType } from '../cloud.ts'
import { nestedOutput } from '../engine/nested-output.ts'
import { isObject } from '../is-object.ts'
import { groupAttribute } from './group-attribute.ts'
import { groupTemplate } from './group-template.ts'
import { autoScalingGroupSchema } from './schemas/auto-scaling-group-schema.ts'

/** Its members have random names; the oldest go first. A template that changes comes to all of them at once. */
export const autoScalingGroup: ResourceType = {
  name: 'OS::Heat::AutoScalingGroup',
  className: 'HeatScalingGroup',
  properties: autoScalingGroupSchema,
  attributes: ['current_size', 'outputs', 'outputs_list', 'refs', 'refs_map'],
  unshown: ['current_size', 'outputs', 'outputs_list', 'refs', 'refs_map'],
  anyAttribute: true,
  prepare(context) {
    const { cloud, resource, properties } = context
    const before = names(resource.data)
    const { data } = resource
    const desired = properties['desired_capacity'] ?? properties['min_size']
    // a capacity that the template changes beats one that a policy has chosen
    if (before.length === 0 || desired !== data['desired']) data['capacity'] = Number(desired)
    data['desired'] = desired
    const [least, most] = [Number(properties['min_size']), Number(properties['max_size'])]
    const capacity = Math.min(most, Math.max(least, Number(data['capacity'])))
    data['capacity'] = capacity
    const more = Math.max(0, capacity - before.length)
    const added = Array.from({ length: more }, () => cloud.random.text(12, 'abcdefghijklmnopqrstuvwxyz234567'))
    data['members'] = [...before, ...added].slice(-capacity || before.length + more)
  },
  nested: (own) => ({ template: groupTemplate(own.definition, own.name, members(own)), parameters: {} }),
  attribute(context, name) {
    const { resource, cloud } = context
    if (name === 'current_size') return names(resource.data).length
    if (name === 'outputs') return groupAttribute(context, 'attributes')
    if (name === 'outputs_list') return lists(groupAttribute(context, 'attributes'))
    if (name.startsWith('resource.')) return nestedOutput(cloud, resource, name)
    if (name !== 'refs' && name !== 'refs_map')
      throw new Error(`The Referenced Attribute (${resource.name} ${name}) is incorrect.`)
    return groupAttribute(context, name)
  },
}

const lists = (outputs: unknown): unknown =>
  Object.fromEntries(Object.entries(outputs ?? {}).map(([name, values]) => [name, Object.values(values as object)]))

const names = (data: Readonly<Record<string, unknown>>): string[] => (data['members'] as string[] | undefined) ?? []

const members = ({ properties, data, cloud }: NestedContext): Record<string, unknown> => {
  const definition = isObject(properties['resource']) ? properties['resource'] : {}
  // a check before anything exists looks at one
  const own = data['members'] === undefined ? [cloud.random.text(12, 'abcdefghijklmnopqrstuvwxyz')] : names(data)
  return Object.fromEntries(own.map((name) => [name, definition]))
}
