import type { StackRecord } from '../../cloud.ts'
import type { HeatRequest } from '../heat-request.ts'
import { isGone } from '../is-gone.ts'
import { visibleState } from '../visible-state.ts'
import type { StackQuery } from './read-stack-query.ts'

/** The stacks a query selects, oldest first; an administrator sees those of every project. */
export const matchStacks = ({ cloud, admin, token }: HeatRequest, query: StackQuery): StackRecord[] => {
  const own = token.scope.kind === 'project' ? token.scope.project.id : undefined
  const value = (stack: StackRecord, column: string): unknown => {
    const state = visibleState(cloud, stack)
    const row: Record<string, unknown> = {
      id: stack.id,
      name: stack.name,
      tenant: stack.projectId,
      username: stack.owner,
      action: state.action,
      status: state.status,
      status_reason: state.reason,
      disable_rollback: Number(stack.disableRollback),
      timeout: stack.timeoutMins,
      stack_user_project_id: stack.userProjectId,
      owner_id: stack.parent?.id,
    }
    return row[column]
  }
  return cloud.stacks.filter(
    (stack) =>
      (admin || stack.projectId === own) &&
      (query.showNested || !stack.parent) &&
      (query.showDeleted || !isGone(cloud, stack)) &&
      [...query.filters].every(([column, wanted]) => {
        const texts = column === 'disable_rollback' ? wanted.map(asNumber) : wanted
        return texts.includes(String(value(stack, column)))
      }) &&
      hasTags(stack.tags, query.tags),
  )
}

/** What a database makes of a text that it compares with a number; so `true` is 0. */
const asNumber = (text: string): string => String(Number.parseFloat(text) || 0)

const hasTags = (
  own: string[],
  { tags, tags_any: any, not_tags: not, not_tags_any: notAny }: StackQuery['tags'],
): boolean =>
  (!tags || tags.every((tag) => own.includes(tag))) &&
  (!any || any.some((tag) => own.includes(tag))) &&
  (!not || !not.every((tag) => own.includes(tag))) &&
  (!notAny || !notAny.some((tag) => own.includes(tag)))
