import { json } from '../../http/json.ts'
import { notSupported } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { findSnapshot } from './find-snapshot.ts'

export const deleteSnapshot: HeatHandler = (request) => {
  const stack = findStack(request, { deleted: false })
  const snapshot = findSnapshot(request, stack)
  if (snapshot.status === 'IN_PROGRESS') throw notSupported('Deleting in-progress snapshot')
  stack.snapshots = stack.snapshots.filter((one) => one !== snapshot)
  return json(204)
}
