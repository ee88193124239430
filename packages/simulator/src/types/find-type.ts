import type { Cloud, ResourceType } from '../cloud.ts'
import { invalid } from '../heat/faults.ts'
import { NotSimulated } from '../not-simulated.ts'
import { heatTypes } from './heat-types.ts'

/** A type that Heat does not know is the client's mistake, one that only we do not know is ours. */
export const findType = (cloud: Cloud, name: string): ResourceType => {
  const type = cloud.types.get(name)
  if (type) return type
  if (heatTypes.has(name)) throw new NotSimulated(`the resource type ${name}`)
  if (/\.(yaml|template)$/.test(name)) throw new NotSimulated(`nested templates (${name})`)
  throw invalid(`The Resource Type (${name}) could not be found.`)
}
