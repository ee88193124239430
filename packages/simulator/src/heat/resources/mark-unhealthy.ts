import { setState } from '../../engine/set-state.ts'
import { json } from '../../http/json.ts'
import { pythonStr } from '../../python-str.ts'
import { actionInProgress, badRequest } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { findResource } from './find-resource.ts'

/** Declares a resource broken, so that the next update replaces it, or well again. */
export const markUnhealthy: HeatHandler = async (request) => {
  const { cloud, params } = request
  const body = await request.body()
  const unknown = Object.keys(body).filter((key) => key !== 'mark_unhealthy' && key !== 'resource_status_reason')
  if (unknown.length > 0)
    throw badRequest(`Invalid keys in resource mark unhealthy {${unknown.map((key) => `'${key}'`).join(', ')}}`)
  if (!('mark_unhealthy' in body))
    throw badRequest('Missing mandatory (mark_unhealthy) key from mark unhealthy request')
  const text = pythonStr(body['mark_unhealthy'])
  const wanted = text.toLowerCase()
  if (wanted !== 'true' && wanted !== 'false')
    throw badRequest(`Unrecognized value "${text}" for "mark_unhealthy", acceptable values are: true, false.`)

  const stack = findStack(request, { deleted: false })
  const resource = findResource(stack, params['resource'] ?? '')
  if (resource.timer) throw actionInProgress(stack)
  const reason = pythonStr(body['resource_status_reason'] ?? '') || 'state changed by resource_mark_unhealthy api'
  const { action, status } = resource
  if (wanted === 'true') {
    if (action !== 'DELETE') setState(cloud, stack, resource, { action: 'CHECK', status: 'FAILED', reason })
  } else if (action === 'CHECK' && status === 'FAILED') {
    setState(cloud, stack, resource, { action: 'CHECK', status: 'COMPLETE', reason })
  }
  return json(200, null)
}
