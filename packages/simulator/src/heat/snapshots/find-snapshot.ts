import type { SnapshotRecord, StackRecord } from '../../cloud.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatRequest } from '../heat-request.ts'

export const findSnapshot = ({ params }: HeatRequest, stack: StackRecord): SnapshotRecord => {
  const id = params['snapshot'] ?? ''
  const snapshot = stack.snapshots.find((one) => one.id === id)
  if (snapshot) return snapshot
  throw new HeatError(404, 'NotFound', `Snapshot with id ${id} not found`)
}
