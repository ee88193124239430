import type { Cloud, ResourceType } from '../cloud.ts'
import { invalid } from '../heat/faults.ts'
import { mapType } from '../template/map-type.ts'
import type { ResourceDefinition, StackDefinition } from '../template/stack-definition.ts'
import { heatTypes } from './heat-types.ts'
import { missingType } from './missing-type.ts'
import { templateType } from './template-type.ts'

/** The type that the environment makes of a resource's. One that Heat does not know is the client's mistake, one that only we do not
 * know is ours. */
export const findType = (
  cloud: Cloud,
  { environment, files }: Pick<StackDefinition, 'environment' | 'files'>,
  { name, type: given }: Pick<ResourceDefinition, 'name' | 'type'>,
): ResourceType => {
  const { name: wanted, by } = mapType(environment, name, given)
  const type = cloud.types.get(wanted)
  if (type) return type
  if (/\.(yaml|template)$/.test(wanted)) return templateType(cloud, wanted, files, by)
  if (heatTypes.has(wanted)) throw missingType(wanted, 'of a template')
  throw invalid(`The Resource Type (${given}) could not be found.`)
}
