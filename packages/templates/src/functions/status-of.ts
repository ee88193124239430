import { atLeast } from '../at-least.ts'
import { own } from '../own.ts'
import { type Availability, availability } from './availability.ts'

/** What a version of templates makes of a name: a function, one it had, one that conditions must not call, or undefined for none. */
export function statusOf(name: string, version: string, place: 'value' | 'condition'): Status | undefined {
  const known = own(availability, name) as Availability | undefined
  if (!known) return undefined
  const value = inValues(known, version)
  if (place === 'value' || value === 'removed') return value
  return inConditions(known, version) ? 'function' : value && 'misplaced'
}

export type Status = 'function' | 'removed' | 'misplaced'

// the formats of CFN are named by dates before HOT's first
const aws = '2010-09-09'
const isCfn = (version: string): boolean => version < '2013'

function inValues({ since, removed, cfn }: Availability, version: string): Status | undefined {
  if (isCfn(version)) return cfn === 'both' || (cfn === 'aws' && version === aws) ? 'function' : undefined
  if (!atLeast(version, since)) return undefined
  return removed !== undefined && atLeast(version, removed) ? 'removed' : 'function'
}

function inConditions({ condition }: Availability, version: string): boolean {
  if (condition === undefined) return false
  return isCfn(version) ? version === aws && condition > '9' : atLeast(version, condition)
}
