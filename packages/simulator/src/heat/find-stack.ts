import type { StackRecord } from '../cloud.ts'
import { stackNotFound } from './faults.ts'
import type { HeatRequest } from './heat-request.ts'
import { isGone } from './is-gone.ts'

/** The stack of a `/stacks/{name}/{id}` path: both must fit. */
export const findStack = ({ cloud, token, admin, params }: HeatRequest, options: { deleted: boolean }): StackRecord => {
  const name = params['name'] ?? ''
  const own = token.scope.kind === 'project' ? token.scope.project.id : undefined
  const stack = cloud.stacks.find(({ id }) => id === params['id'])
  if (!stack || stack.name !== name || !(admin || stack.projectId === own)) throw stackNotFound(name)
  if (isGone(cloud, stack) && !options.deleted) throw stackNotFound(name)
  return stack
}
