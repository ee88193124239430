import type { SnapshotRecord } from '../../cloud.ts'
import { heatTime } from '../../clock/heat-time.ts'

export const snapshotView = ({ id, name, status, reason, data, createdAt }: SnapshotRecord): unknown => ({
  id,
  name,
  status,
  status_reason: reason,
  data,
  creation_time: heatTime(createdAt),
})
