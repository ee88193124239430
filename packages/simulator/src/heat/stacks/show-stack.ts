import { json } from '../../http/json.ts'
import { extractBoolean } from '../extract-boolean.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { stackView } from '../views/stack-view.ts'

export const showStack: HeatHandler = (request) => {
  const outputs = extractBoolean(request.query, 'resolve_outputs') ?? true
  const stack = findStack(request, { deleted: true })
  return json(200, { stack: stackView(request.cloud, stack, { outputs }) })
}
