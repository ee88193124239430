import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { snapshotView } from '../views/snapshot-view.ts'
import { findSnapshot } from './find-snapshot.ts'

export const showSnapshot: HeatHandler = (request) =>
  json(200, { snapshot: snapshotView(findSnapshot(request, findStack(request, { deleted: false }))) })
