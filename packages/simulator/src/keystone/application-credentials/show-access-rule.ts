import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { accessRuleView } from './access-rule-view.ts'
import { findAccessRule } from './find-access-rule.ts'

export const showAccessRule: KeystoneHandler = (request) =>
  json(200, { access_rule: accessRuleView(request.cloud, findAccessRule(request, 'get_access_rule')) })
