import type { ResourceType } from '../cloud.ts'

/** Takes any property and has any attribute, all of them empty. */
export const none: ResourceType = {
  name: 'OS::Heat::None',
  className: 'NoneResource',
  since: '5.0.0',
  storedData: () => ({ is_placeholder: 'True' }),
  create: ({ cloud }) => cloud.random.uuid(),
}
