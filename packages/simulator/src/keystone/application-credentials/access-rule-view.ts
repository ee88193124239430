import type { Cloud } from '../../cloud.ts'
import type { AccessRule } from '../records.ts'
import { accessRuleFacts } from './access-rule-facts.ts'

export const accessRuleView = (cloud: Cloud, rule: AccessRule): Record<string, unknown> => ({
  ...accessRuleFacts(rule),
  links: { self: `${cloud.url}/identity/v3/access_rules/${rule.id}` },
})
