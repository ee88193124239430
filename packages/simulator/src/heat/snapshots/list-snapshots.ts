import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { snapshotView } from '../views/snapshot-view.ts'

export const listSnapshots: HeatHandler = (request) =>
  json(200, { snapshots: findStack(request, { deleted: false }).snapshots.map(snapshotView) })
