import { resourceSetting } from './resource-setting.ts'
import type { Environment } from './stack-definition.ts'

/** Whether the environment wants a resource to stand still there. */
export const matchesHook = (environment: Environment, name: string, hook: string): boolean =>
  resourceSetting(environment, name, 'hooks').includes(hook)
