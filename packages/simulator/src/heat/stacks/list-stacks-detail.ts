import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { stackRow } from '../views/stack-row.ts'
import { pageOfStacks } from './page-of-stacks.ts'
import { readStackQuery } from './read-stack-query.ts'

/** The same rows as the plain list; the query is not looked at. */
export const listStacksDetail: HeatHandler = (request) => {
  const page = pageOfStacks(request, readStackQuery(new URLSearchParams()))
  return json(200, { stacks: page.map((stack) => stackRow(request.cloud, stack, { project: false })) })
}
