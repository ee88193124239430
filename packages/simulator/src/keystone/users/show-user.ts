import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findUserOfPath } from './find-user-of-path.ts'
import { userView } from './user-view.ts'

export const showUser: KeystoneHandler = (request) =>
  json(200, { user: userView(request.cloud, findUserOfPath(request, 'get_user')) })
