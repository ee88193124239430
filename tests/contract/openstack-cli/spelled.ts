// Our objects in Heat's spelling, as the command-line client prints it.
import type {
  Event,
  Output,
  PendingHook,
  PreviewedResource,
  PropertySchema,
  Resource,
  Snapshot,
  SoftwareConfig,
  SoftwareDeployment,
  Stack,
  StackPreview,
  TemplateParameter,
} from '@heatkit/orchestration'

type Fields = Record<string, unknown>

export const stackFields = (stack: Stack, outputs: Output[] = []): Fields => ({
  ...settingFields(stack, outputs),
  id: stack.id,
  creation_time: stack.createdAt,
  updated_time: stack.updatedAt,
  deletion_time: stack.deletedAt,
  stack_status: stack.status,
  stack_status_reason: stack.statusReason,
  stack_owner: stack.owner,
  parent: stack.parent,
  stack_user_project_id: stack.userProjectId,
  capabilities: stack.capabilities,
  notification_topics: stack.notificationTopics,
})

export const settingFields = (stack: Stack | StackPreview, outputs: Output[]): Fields => ({
  stack_name: stack.name,
  description: stack.description,
  template_description: stack.templateDescription,
  parameters: stack.parameters,
  outputs: outputs.map((output) => ({ ...outputFields(output), output_value: stack.outputs[output.name] })),
  disable_rollback: stack.rollback === undefined ? undefined : !stack.rollback,
  timeout_mins: stack.timeoutMinutes,
  tags: stack.tags,
})

export const resourceFields = (resource: Resource): Fields => ({
  resource_name: resource.name,
  resource_type: resource.type,
  resource_status: resource.status,
  resource_status_reason: resource.statusReason,
  physical_resource_id: resource.physicalResourceId,
  logical_resource_id: resource.logicalResourceId,
  creation_time: resource.createdAt,
  updated_time: resource.updatedAt,
  required_by: resource.requiredBy,
  parent_resource: resource.parentResource,
  description: resource.description,
  attributes: resource.attributes,
  stack_name: resource.stack?.name,
})

/** The engine's own shape: action and status apart. */
export function previewedFields(resource: PreviewedResource): Fields {
  const [, action, status] = /^([^_]*)_(.*)$/.exec(resource.status) ?? []
  return {
    ...resourceFields(resource),
    stack_name: undefined,
    resource_action: action,
    resource_status: status,
    properties: resource.properties,
    metadata: resource.metadata,
  }
}

export const eventFields = (event: Event): Fields => ({
  id: event.id,
  event_time: event.time,
  resource_name: event.resourceName,
  logical_resource_id: event.logicalResourceId,
  physical_resource_id: event.physicalResourceId,
  resource_status: event.status,
  resource_status_reason: event.statusReason,
  resource_type: event.resourceType,
  resource_properties: event.resourceProperties,
  stack_name: event.stack?.name,
})

export const hookFields = ({ name, hook }: PendingHook): Fields => ({
  resource_name: name,
  resource_status_reason: `CREATE paused until Hook ${hook} is cleared`,
})

export const outputFields = ({ name, description, value, error }: Output): Fields => ({
  output_key: name,
  description,
  output_value: value,
  output_error: error,
})

export const snapshotFields = (snapshot: Snapshot): Fields => ({
  id: snapshot.id,
  name: snapshot.name,
  status: snapshot.status,
  status_reason: snapshot.statusReason,
  creation_time: snapshot.createdAt,
  data: snapshot.data,
})

export const configFields = ({ createdAt, inputs, outputs, ...config }: SoftwareConfig): Fields => ({
  ...config,
  creation_time: createdAt,
  inputs: inputs?.map(({ replaceOnChange, ...input }) => ({ ...input, replace_on_change: replaceOnChange })),
  outputs: outputs?.map(({ errorOutput, ...output }) => ({ ...output, error_output: errorOutput })),
})

export const deploymentFields = (deployment: SoftwareDeployment): Fields => ({
  id: deployment.id,
  config_id: deployment.configId,
  server_id: deployment.serverId,
  input_values: deployment.inputValues,
  output_values: deployment.outputValues,
  action: deployment.action,
  status: deployment.status,
  status_reason: deployment.statusReason,
  creation_time: deployment.createdAt,
  updated_time: deployment.updatedAt,
})

export const propertyFields = ({ updateAllowed, schema, ...property }: PropertySchema): Fields => ({
  ...property,
  update_allowed: updateAllowed,
  schema: schema && mapped(schema, propertyFields),
})

export const parameterFields = (parameter: TemplateParameter): Fields => ({
  Type: parameter.type,
  Description: parameter.description,
  NoEcho: String(parameter.hidden),
  Label: parameter.label,
  Default: parameter.default,
  Value: parameter.value,
  MinValue: parameter.minValue,
  MaxValue: parameter.maxValue,
})

export const mapped = <Item>(items: Record<string, Item>, fields: (item: Item) => unknown): Fields =>
  Object.fromEntries(Object.entries(items).map(([name, item]) => [name, fields(item)]))
