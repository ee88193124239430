import { evaluateIn } from '../engine/evaluation.ts'
import type { EventRecord, ResourceRecord, StackRecord } from '../engine/records.ts'
import { pythonText } from './python-text.ts'

type Base = (stack: StackRecord) => string

/** Heat's times have no fractions. */
const time = (milliseconds: number | undefined) =>
  milliseconds === undefined ? null : new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')

const shown = ({ stale, action, status, reason }: StackRecord, now: number) =>
  stale && now < stale.until ? stale : { action, status, reason }

/** A stack in a list. heat.api.openstack.v1.views.stacks_view */
export function stackRow(stack: StackRecord, base: Base, now: number): object {
  const { action, status, reason } = shown(stack, now)
  return {
    id: stack.id,
    links: [{ href: base(stack), rel: 'self' }],
    stack_name: stack.name,
    description: stack.template.description ?? 'No description',
    stack_status: `${action}_${status}`,
    stack_status_reason: reason,
    creation_time: time(stack.createdAt),
    updated_time: time(stack.updatedAt),
    deletion_time: time(stack.deletedAt),
    stack_owner: stack.owner,
    parent: null,
    stack_user_project_id: stack.userProjectId,
    tags: stack.tags.length ? stack.tags : null,
  }
}

/** A stack by itself. heat.engine.api.format_stack */
export function stackDetail(stack: StackRecord, base: Base, now: number, resolveOutputs: boolean): object {
  const outputs = Object.entries(stack.template.outputs ?? {}).map(([key, { description, value }]) => {
    const worked = evaluateIn(stack, value)
    const error = worked.kind === 'error' ? { output_error: worked.message } : {}
    return {
      output_key: key,
      description: description ?? 'No description given',
      output_value: worked.kind === 'value' ? worked.value : null,
      ...error,
    }
  })
  const parameters = [...stack.parameters].map(([name, value]) => [
    name,
    stack.hidden.has(name) ? '******' : pythonText(value),
  ])
  return {
    ...stackRow(stack, base, now),
    tags: stack.tags,
    capabilities: [],
    notification_topics: [],
    parameters: Object.fromEntries(parameters),
    template_description: stack.template.description ?? 'No description',
    disable_rollback: !stack.rollback,
    timeout_mins: stack.timeoutMinutes ?? null,
    ...(resolveOutputs && stack.deletedAt === undefined && { outputs }),
  }
}

/** A resource in a list. heat.engine.api.format_stack_resource */
export function resourceRow(stack: StackRecord, resource: ResourceRecord, base: Base): object {
  return {
    resource_name: resource.name,
    links: [
      { href: `${base(stack)}/resources/${resource.name}`, rel: 'self' },
      { href: base(stack), rel: 'stack' },
    ],
    logical_resource_id: resource.name,
    physical_resource_id: resource.physicalId ?? '',
    resource_type: resource.definition.type,
    resource_status: `${resource.action}_${resource.status}`,
    resource_status_reason: resource.reason,
    creation_time: time(resource.createdAt),
    updated_time: time(resource.updatedAt),
    required_by: [...stack.resources.values()].filter(({ needs }) => needs.has(resource.name)).map(({ name }) => name),
  }
}

export const resourceDetail = (stack: StackRecord, resource: ResourceRecord, base: Base): object => ({
  ...resourceRow(stack, resource, base),
  description: resource.definition.description ?? '',
  attributes: resource.attributes,
})

/** An event in a list, or with more by itself. heat.engine.api.format_event */
export function eventRow(stack: StackRecord, event: EventRecord, base: Base, whole = false): object {
  return {
    id: event.id,
    event_time: time(event.time),
    resource_name: event.resourceName,
    links: [
      { href: `${base(stack)}/resources/${event.resourceName}/events/${event.id}`, rel: 'self' },
      { href: `${base(stack)}/resources/${event.resourceName}`, rel: 'resource' },
      { href: base(stack), rel: 'stack' },
    ],
    logical_resource_id: event.resourceName,
    resource_status: `${event.action}_${event.status}`,
    resource_status_reason: event.reason,
    physical_resource_id: event.physicalId,
    ...(whole && { resource_type: event.resourceType, resource_properties: event.properties }),
  }
}
