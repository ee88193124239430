import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'
import { eventView } from '../views/event-view.ts'

export const showEvent: HeatHandler = (request) => {
  const { cloud, params } = request
  const stack = findStack(request, { deleted: true })
  const event = stack.events.find(
    ({ id, resourceName }) => id === params['event'] && resourceName === params['resource'],
  )
  if (!event) throw new HeatError(404, 'HTTPNotFound', `No event ${params['event']} found`)
  return json(200, { event: eventView(cloud, stack, event, { root: undefined, detail: true }) })
}
