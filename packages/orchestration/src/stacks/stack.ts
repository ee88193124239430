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
  const { outputs = [] } = wire
  const failed = (outputs as Loose[]).filter((output) => output['output_error'])
  return {
    ...required(wire, { name: 'stack_name', id: 'id', status: 'stack_status' }),
    ...optional(wire, { createdAt: 'creation_time', updatedAt: 'updated_time', deletedAt: 'deletion_time' }, time),
    ...optional(wire, { statusReason: 'stack_status_reason', project: 'project' }),
    ...readSettings(wire),
    outputs: byKey(outputs as Loose[], 'output_value'),
    ...(failed.length && { outputErrors: byKey(failed, 'output_error') }),
  } as Stack
}

/** What is known of a stack before there is one, too. */
export function readSettings({ tags, disable_rollback, ...wire }: Loose): Loose {
  return {
    ...optional(wire, {
      description: 'description',
      parameters: 'parameters',
      timeoutMinutes: 'timeout_mins',
      templateDescription: 'template_description',
      owner: 'stack_owner',
      parent: 'parent',
      userProjectId: 'stack_user_project_id',
      capabilities: 'capabilities',
      notificationTopics: 'notification_topics',
    }),
    // a list since Kilo, text with commas before
    tags: ((typeof tags === 'string' ? tags.split(',') : (tags ?? [])) as string[]).filter(Boolean),
    // Heats of Rackspace's age say "True"
    ...(disable_rollback != null && { rollback: !/true/i.test(disable_rollback as string) }),
  }
}

const byKey = (outputs: Loose[], field: string) =>
  Object.fromEntries(outputs.map((output) => [output['output_key'], output[field] ?? undefined]))
