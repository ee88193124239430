// The shapes of Heat's answers, strictly: a field that appears or vanishes, in the simulator or in a newer Heat, is noticed here.
import { array, boolean, nullable, number, optional, record, strictObject, string, unknown } from 'valibot'

const link = strictObject({ href: string(), rel: string() })
const row = {
  id: string(),
  links: array(link),
  stack_name: string(),
  description: string(),
  stack_status: string(),
  stack_status_reason: string(),
  creation_time: string(),
  updated_time: nullable(string()),
  deletion_time: nullable(string()),
  stack_owner: nullable(string()),
  parent: nullable(string()),
  stack_user_project_id: nullable(string()),
  tags: nullable(array(string())),
}

export const StackList = strictObject({ stacks: array(strictObject(row)), links: optional(array(link)) })

export const StackAnswer = strictObject({
  stack: strictObject({
    ...row,
    capabilities: array(string()),
    notification_topics: array(string()),
    parameters: record(string(), string()),
    template_description: string(),
    disable_rollback: boolean(),
    timeout_mins: nullable(number()),
    outputs: array(
      strictObject({
        output_key: string(),
        description: string(),
        output_value: unknown(),
        output_error: optional(string()),
      }),
    ),
  }),
})

const resource = {
  resource_name: string(),
  links: array(link),
  logical_resource_id: string(),
  resource_status: string(),
  resource_status_reason: string(),
  physical_resource_id: nullable(string()),
}

export const ResourceList = strictObject({
  resources: array(
    strictObject({
      ...resource,
      resource_type: string(),
      creation_time: string(),
      updated_time: string(),
      required_by: array(string()),
      parent_resource: optional(string()),
    }),
  ),
})

export const EventList = strictObject({
  events: array(strictObject({ ...resource, id: string(), event_time: string(), resource_name: string() })),
})
