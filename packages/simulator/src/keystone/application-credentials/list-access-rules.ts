import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findUserOfPath } from '../users/find-user-of-path.ts'
import { accessRuleView } from './access-rule-view.ts'

export const listAccessRules: KeystoneHandler = (request) => {
  const user = findUserOfPath(request, 'list_access_rules')
  const own = [...request.cloud.records.accessRules.values()].filter((rule) => rule.user === user)
  const rows = own.map((rule) => accessRuleView(request.cloud, rule))
  return collection(request, 'access_rules', rows, ['service', 'path', 'method'])
}
