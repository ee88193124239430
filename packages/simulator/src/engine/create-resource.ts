import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { evaluate } from '../template/evaluate.ts'
import { readProperties } from '../types/read-properties.ts'
import { resourceContext } from './resource-context.ts'
import { setState } from './set-state.ts'
import { stackContext } from './stack-context.ts'

/** Takes one resource through its create; `settled` hears why it failed, or nothing. */
export const createResource = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  settled: (failure: string | undefined) => void,
): void => {
  const { type, name } = resource
  const broken = resolveProperties(cloud, stack, resource)
  setState(cloud, stack, resource, { action: 'CREATE', status: 'IN_PROGRESS', reason: 'state changed' })
  const context = resourceContext(cloud, stack, resource)
  if (!broken) resource.physicalId = type.create ? type.create(context) : context.physicalName

  resource.timer = cloud.clock.after(broken ? 0 : (type.duration?.(context, 'CREATE') ?? 20), () => {
    resource.timer = undefined
    const failure = broken ?? type.failure?.(context, 'CREATE')
    const reason = failure && `${failure.error}: resources.${name}: ${failure.message}`
    if (!reason) type.created?.(context)
    setState(cloud, stack, resource, {
      action: 'CREATE',
      status: reason ? 'FAILED' : 'COMPLETE',
      reason: reason ?? 'state changed',
    })
    settled(reason)
  })
}

const resolveProperties = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
): { error: string; message: string } | undefined => {
  const definition = stack.definition.resources.find(({ name }) => name === resource.name)
  try {
    resource.given = evaluate(definition?.properties ?? {}, stackContext(cloud, stack)) as Record<string, unknown>
    const schema = resource.type.propertiesFor?.(resource.given) ?? resource.type.properties
    resource.properties = schema ? readProperties(schema, resource.given, '') : resource.given
    return undefined
  } catch (error) {
    return { error: 'ValueError', message: (error as Error).message }
  }
}
