import { badRequest } from './faults.ts'
import { HeatError } from './heat-error.ts'

/** Tags are one comma-separated string; anything else falls over a missing method of Python's. */
export const extractTags = (value: unknown): string[] => {
  if (typeof value !== 'string') throw new HeatError(400, 'AttributeError')
  const tags = value.split(',')
  const long = tags.find((tag) => tag.length > 80)
  if (long !== undefined) throw badRequest(`Invalid tag, "${long}" is longer than 80 characters`)
  return tags
}
