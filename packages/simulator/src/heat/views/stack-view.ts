import type { Cloud, StackRecord } from '../../cloud.ts'
import { heatTime } from '../../clock/heat-time.ts'
import { isGone } from '../is-gone.ts'
import { stackUrl } from '../links.ts'
import { visibleState } from '../visible-state.ts'
import { outputView } from './output-view.ts'

/** A stack as `GET /stacks/{name}/{id}` shows it. */
export const stackView = (cloud: Cloud, stack: StackRecord, options: { outputs: boolean }): Record<string, unknown> => {
  const state = visibleState(cloud, stack)
  const { definition, updatedAt } = state
  const gone = isGone(cloud, stack)
  return {
    stack_name: stack.name,
    id: stack.id,
    links: [{ href: stackUrl(cloud, stack), rel: 'self' }],
    creation_time: heatTime(stack.createdAt),
    updated_time: updatedAt === undefined ? null : heatTime(updatedAt),
    deletion_time: gone ? heatTime(stack.deletedAt ?? 0) : null,
    notification_topics: [],
    parameters: definition.parameters.shown,
    description: definition.description,
    template_description: definition.description,
    capabilities: [],
    disable_rollback: stack.disableRollback,
    timeout_mins: stack.timeoutMins ?? null,
    stack_owner: stack.owner,
    parent: stack.parent?.id ?? null,
    stack_user_project_id: stack.userProjectId,
    tags: stack.tags,
    stack_status: `${state.action}_${state.status}`,
    stack_status_reason: state.reason,
    ...(options.outputs && !gone && { outputs: definition.outputs.map((one) => outputView(cloud, stack, one)) }),
  }
}
