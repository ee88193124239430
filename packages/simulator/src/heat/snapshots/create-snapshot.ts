import { abandonData } from '../../engine/abandon-data.ts'
import type { SnapshotRecord } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { actionInProgress } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'
import { snapshotView } from '../views/snapshot-view.ts'

export const createSnapshot: HeatHandler = async (request) => {
  const { cloud } = request
  const { name } = await request.body()
  const stack = findStack(request, { deleted: false })
  if (stack.status === 'IN_PROGRESS') throw actionInProgress(stack)
  if (stack.snapshots.length >= maximum) {
    const message = `You have reached the maximum snapshots per stack, ${maximum}. Please delete some snapshots.`
    throw new HeatError(400, 'RequestLimitExceeded', `Request limit exceeded: ${message}`)
  }
  const snapshot: SnapshotRecord = {
    id: cloud.random.uuid(),
    name: (name as string | undefined) ?? null,
    status: 'IN_PROGRESS',
    reason: null,
    data: null,
    definition: stack.definition,
    createdAt: cloud.clock.now(),
  }
  stack.snapshots.push(snapshot)
  const first = snapshotView(snapshot)
  cloud.engine.runAll(stack, 'SNAPSHOT', (failure) => {
    snapshot.status = failure === undefined ? 'COMPLETE' : 'FAILED'
    snapshot.reason = failure ?? 'Stack SNAPSHOT completed successfully'
    snapshot.data = { ...abandonData(cloud, stack), status: snapshot.status }
  })
  return json(200, first)
}

const maximum = 32
