import type { ResourceType } from '../cloud.ts'

/** Takes any property and has any attribute, all of them empty. */
export const none: ResourceType = {
  name: 'OS::Heat::None',
  className: 'NoneResource',
  create: ({ cloud }) => cloud.random.uuid(),
}
