import { resourceSetting } from './resource-setting.ts'
import type { Environment } from './stack-definition.ts'

/** What the environment forbids an update to do to a resource. */
export const restrictedActions = (environment: Environment, name: string): ReadonlySet<string> =>
  new Set(resourceSetting(environment, name, 'restricted_actions'))
