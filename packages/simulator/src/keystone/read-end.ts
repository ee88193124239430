import type { Cloud } from '../cloud.ts'
import { pythonStr } from '../python-str.ts'
import { malformed } from './faults.ts'

/** When something is to end, which may be never, but not before now. */
export const readEnd = ({ clock }: Cloud, given: unknown): number | undefined => {
  if (given === undefined || given === null) return undefined
  const end = Date.parse(`${pythonStr(given).replace(/Z$/, '')}Z`)
  if (Number.isNaN(end)) throw malformed('Timestamp not in expected format.')
  if (end <= clock.now()) throw malformed("The 'expires_at' must not be before now.")
  return end
}
