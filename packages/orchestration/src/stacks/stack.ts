import { type Loose, optional, required, time } from '../read.ts'

/** What names a stack: a name can pass to another stack, the pair cannot. */
export interface StackRef {
  name: string
  id: string
}

export interface Stack extends StackRef {
  /** Action and status in one, such as `CREATE_IN_PROGRESS`, `UPDATE_COMPLETE`, `DELETE_FAILED`. */
  status: string
  statusReason?: string
  description?: string
  createdAt?: Date
  /** Of the last action after creation. */
  updatedAt?: Date
  deletedAt?: Date
  tags: string[]
  /** Given or defaulted values, as text; hidden ones as asterisks. Not in lists. */
  parameters?: Record<string, string>
  /** Values by name. Not in lists; those that Heat cannot work out are `undefined`, and `outputErrors` says why. */
  outputs: Record<string, unknown>
  outputErrors?: Record<string, string>
  /** Whether Heat undoes a failed action. */
  rollback?: boolean
  timeoutMinutes?: number
  templateDescription?: string
  /** User who made it. */
  owner?: string
  /** Id of the stack around a nested one. */
  parent?: string
  /** Where the users live that its template makes. */
  userProjectId?: string
  /** What CloudFormation has of this name; Heat does nothing with it. Not in lists. */
  capabilities?: string[]
  /** As `capabilities`. */
  notificationTopics?: string[]
  /** Only in lists over all projects. */
  project?: string
}

/** Heat's spelling of a stack; api/openstack/v1/views/stacks_view.py and engine/api.py `format_stack`. */
export function readStack(wire: Loose): Stack {
  const outputs: Loose[] = wire['outputs'] ?? []
  const failed = outputs.filter((output) => output['output_error'])
  return {
    name: required(wire, 'stack_name'),
    id: required(wire, 'id'),
    status: required(wire, 'stack_status'),
    statusReason: optional(wire['stack_status_reason']),
    description: optional(wire['description']),
    createdAt: time(wire['creation_time']),
    updatedAt: time(wire['updated_time']),
    deletedAt: time(wire['deletion_time']),
    tags: tags(wire['tags'] ?? []),
    parameters: optional(wire['parameters']),
    outputs: byKey(outputs, 'output_value'),
    outputErrors: failed.length ? byKey(failed, 'output_error') : undefined,
    // Heats of Rackspace's age say "True"
    rollback: wire['disable_rollback'] == null ? undefined : !/true/i.test(wire['disable_rollback']),
    timeoutMinutes: optional(wire['timeout_mins']),
    templateDescription: optional(wire['template_description']),
    owner: optional(wire['stack_owner']),
    parent: optional(wire['parent']),
    userProjectId: optional(wire['stack_user_project_id']),
    capabilities: optional(wire['capabilities']),
    notificationTopics: optional(wire['notification_topics']),
    project: optional(wire['project']),
  } as Stack
}

// a list since Kilo, text with commas before
const tags = (given: string[] | string) => (typeof given === 'string' ? given.split(',') : given).filter(Boolean)

const byKey = (outputs: Loose[], field: string) =>
  Object.fromEntries(outputs.map((output) => [output['output_key'], output[field] ?? undefined]))
