import type { ResourceContext, ResourceType } from '../cloud.ts'
import { isObject } from '../is-object.ts'
import { waitConditionSchema } from './schemas/wait-condition-schema.ts'
import type { WaitSignal } from './wait-condition-handle.ts'

export const waitCondition: ResourceType = {
  name: 'OS::Heat::WaitCondition',
  className: 'HeatWaitCondition',
  since: '2014.2',
  properties: waitConditionSchema,
  attributes: ['data'],
  // there is nothing that an id could name
  create: () => '',
  duration: ({ properties, ...context }, action) => {
    if (action !== 'CREATE' && action !== 'UPDATE') return 20
    return isWaiting({ ...context, properties }) ? Number(properties['timeout']) * 1000 : 20
  },
  waits: (context) => isWaiting(context),
  failure(context, action) {
    if (action !== 'CREATE' && action !== 'UPDATE') return undefined
    const all = [...signals(context).values()]
    const failed = all.filter(({ status }) => status !== 'SUCCESS')
    if (failed.length > 0)
      return { error: 'WaitConditionFailure', message: failed.map(({ reason }) => reason).join(';') }
    if (!isWaiting(context)) return undefined
    const count = Number(context.properties['count'])
    const reasons = all.map(({ reason }) => reason).join(';')
    return {
      error: 'WaitConditionTimeout',
      message: `${all.length} of ${count} received${reasons === '' ? '' : ` - ${reasons}`}`,
    }
  },
  attribute: (context, name) =>
    name === 'data'
      ? `{${[...signals(context)].map(([id, { data }]) => `${JSON.stringify(id)}: ${JSON.stringify(data)}`).join(', ')}}`
      : undefined,
}

// Heat looks for the handle by what refers to it
const signals = ({ stack, properties, cloud }: ResourceContext): Map<string, WaitSignal> => {
  const handle = [...stack.resources.values()].find((one) => {
    const { type, physicalId } = one
    if (!type.signal) return false
    return type.reference
      ? type.reference({ cloud, stack, resource: one, properties: one.properties, physicalName: '' }) ===
          properties['handle']
      : physicalId === properties['handle']
  })
  const metadata = isObject(handle?.metadata) ? handle.metadata : {}
  const order = (handle?.data['order'] ?? []) as string[]
  return new Map(order.map((key) => [key, metadata[key] as WaitSignal]))
}

const isWaiting = (context: ResourceContext): boolean => {
  const all = [...signals(context).values()]
  if (all.some(({ status }) => status !== 'SUCCESS')) return false
  return all.length < Number(context.properties['count'])
}
