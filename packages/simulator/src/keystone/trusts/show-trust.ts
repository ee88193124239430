import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findTrust } from './find-trust.ts'
import { trustView } from './trust-view.ts'

export const showTrust: KeystoneHandler = (request) =>
  json(200, { trust: trustView(request.cloud, findTrust(request, 'get_trust')) })
