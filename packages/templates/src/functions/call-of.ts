import { atLeast } from '../at-least.ts'
import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import { availability } from './availability.ts'

/** A map with one key that names a function of this version is a call; any other map is data. */
export function callOf(value: unknown, version: string): Call | undefined {
  if (!isMap(value)) return undefined
  const keys = Object.keys(value)
  const name = keys[0]
  if (keys.length !== 1 || name === undefined) return undefined
  const known = own(availability, name) as (typeof availability)[string] | undefined
  if (!known || !atLeast(version, known.since)) return undefined
  return { name, args: value[name], removed: known.removed !== undefined && atLeast(version, known.removed) }
}

export interface Call {
  name: string
  args: unknown
  /** Heat keeps the map as it is, and its validation refuses it. */
  removed: boolean
}
