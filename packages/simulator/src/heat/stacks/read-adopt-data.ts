import type { AdoptData } from '../../adopt-data.ts'
import { isObject } from '../../is-object.ts'
import { badRequest } from '../faults.ts'
import { HeatError } from '../heat-error.ts'

/** What `abandon` or `export` gave, as text. */
export const readAdoptData = (value: unknown): AdoptData & { template: Record<string, unknown> } => {
  if (typeof value !== 'string') throw new HeatError(400, 'AttributeError')
  const data = parse(value)
  if (!isObject(data) || !isObject(data['template'])) throw badRequest("Invalid adopt data: 'template'")
  const { resources, template, environment } = data
  return {
    template,
    ...(isObject(environment) && { environment }),
    ...(isObject(resources) && { resources: resources as AdoptData['resources'] & object }),
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('Invalid adopt data: not JSON')
  }
}
