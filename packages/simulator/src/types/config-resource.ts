import { addSoftwareConfig } from '../engine/add-software-config.ts'
import type { ResourceContext, ResourceType } from '../cloud.ts'

/** What kinds of software config have in common: each is a record of Heat's own, gone with the resource. */
export const configResource = (
  head: Pick<ResourceType, 'name' | 'className' | 'properties'>,
  read: (context: ResourceContext) => { group?: unknown; config: string },
): ResourceType => ({
  ...head,
  attributes: ['config'],
  create(context) {
    const { cloud, stack, properties, physicalName } = context
    const { inputs, outputs, options } = properties
    const body = { inputs, outputs, options, ...read(context), name: physicalName }
    return addSoftwareConfig(cloud, stack.projectId, body).id
  },
  deleted({ cloud, resource }) {
    cloud.softwareConfigs.delete(resource.physicalId ?? '')
  },
  attribute: ({ cloud, resource }, name) =>
    name === 'config' ? cloud.softwareConfigs.get(resource.physicalId ?? '')?.config : undefined,
})
