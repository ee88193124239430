import type { HotFunction } from './hot-function.ts'
import { Stop } from './stop.ts'

/** The availability zones, of which only the cloud knows. */
export const getAZs: HotFunction = {
  name: 'Fn::GetAZs',
  call(_args, { context }) {
    if (!context.availabilityZones) throw new Stop({ kind: 'unknown' })
    return [...context.availabilityZones]
  },
}
