import type { Cloud, StackRecord } from '../../cloud.ts'
import { heatTime } from '../../clock/heat-time.ts'
import { isGone } from '../is-gone.ts'
import { stackUrl } from '../links.ts'
import { visibleState } from '../visible-state.ts'

/** A stack as lists show it: the description is always empty there. */
export const stackRow = (cloud: Cloud, stack: StackRecord, options: { project: boolean }): Record<string, unknown> => {
  const state = visibleState(cloud, stack)
  return {
    id: stack.id,
    links: [{ href: stackUrl(cloud, stack), rel: 'self' }],
    ...(options.project && { project: stack.projectId }),
    stack_name: stack.name,
    description: '',
    stack_status: `${state.action}_${state.status}`,
    stack_status_reason: state.reason,
    creation_time: heatTime(stack.createdAt),
    updated_time: state.updatedAt === undefined ? null : heatTime(state.updatedAt),
    deletion_time: isGone(cloud, stack) ? heatTime(stack.deletedAt ?? 0) : null,
    stack_owner: stack.owner,
    parent: stack.parent?.id ?? null,
    stack_user_project_id: stack.userProjectId,
    tags: stack.tags.length > 0 ? stack.tags : null,
  }
}
