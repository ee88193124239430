import type { Cloud } from '../cloud.ts'

export const draw = (cloud: Cloud, [from, to]: readonly [number, number]): number =>
  from === to ? from : from + cloud.random.below(to - from + 1)
