import type { Cloud, StackRecord } from '../../cloud.ts'
import { emptyDefinition } from '../../template/empty-definition.ts'
import { json } from '../../http/json.ts'
import { actionInProgress, badRequest, notSupported } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'

/** `{ action: null }`, one of five. */
export const actOnStack: HeatHandler = async (request) => {
  const names = Object.keys(await request.body())
  const [name = ''] = names
  if (names.length === 0) throw badRequest('No action specified')
  if (names.length > 1) throw badRequest('Multiple actions specified')
  const act = actions[name]
  if (!act) throw badRequest(`Invalid action ${name} specified`)
  act(request.cloud, findStack(request, { deleted: false }))
  return json(200, null)
}

const whole =
  (action: 'SUSPEND' | 'RESUME' | 'CHECK') =>
  (cloud: Cloud, stack: StackRecord): void => {
    // only these hold the stack against each other
    const isHeld = stack.status === 'IN_PROGRESS' && /^(SUSPEND|RESUME|CHECK|SNAPSHOT)$/.test(stack.action)
    if (isHeld) throw actionInProgress(stack)
    cloud.engine.runAll(stack, action)
  }

const cancel =
  (allowed: RegExp, run: (cloud: Cloud, stack: StackRecord) => void) =>
  (cloud: Cloud, stack: StackRecord): void => {
    const { action, status } = stack
    if (status !== 'IN_PROGRESS' || !allowed.test(action))
      throw notSupported(`Cancelling update when stack is ${action}_${status}`)
    cloud.clock.after(0, () => run(cloud, stack))
  }

const actions: Readonly<Record<string, (cloud: Cloud, stack: StackRecord) => void>> = {
  suspend: whole('SUSPEND'),
  resume: whole('RESUME'),
  check: whole('CHECK'),
  cancel_update: cancel(/^UPDATE$/, (cloud, stack) =>
    cloud.engine.converge(stack, 'ROLLBACK', stack.previous ?? emptyDefinition(stack.definition)),
  ),
  cancel_without_rollback: cancel(/^(CREATE|UPDATE)$/, (cloud, stack) => cloud.engine.stop(stack)),
}
