import type { Cloud, StackRecord } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { stackNotFound } from '../faults.ts'
import type { HeatHandler } from '../heat-request.ts'
import { isGone } from '../is-gone.ts'
import { stackUrl } from '../links.ts'

/** `/stacks/{name or id}` and some paths below it lead to the full path; the query comes along. */
export const lookUp: HeatHandler = ({ cloud, params, query, projectId }) => {
  const wanted = params['name'] ?? ''
  const mine = cloud.stacks.filter((stack) => stack.projectId === projectId)
  const stack = mine.find(({ id }) => id === wanted) ?? mine.find((one) => one.name === wanted && !isGone(cloud, one))
  if (!stack) throw stackNotFound(wanted)
  return found(target(cloud, stack, params['below'], query.toString()))
}

const target = (cloud: Cloud, stack: StackRecord, below: string | undefined, query: string): string =>
  stackUrl(cloud, stack, ...(below ? [below] : [])) + (query ? `?${query}` : '')

const found = (url: string): Response => {
  const message = `The resource was found at <a href="${url}">${url}</a>;\nyou should be redirected automatically.\n\n`
  return json(302, { message, code: '302 Found', title: 'Found' }, { Location: url })
}
