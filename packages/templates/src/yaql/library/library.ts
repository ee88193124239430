import type { Library } from '../overload.ts'
import { collections } from './collections.ts'
import { operators } from './operators.ts'
import { queries } from './queries.ts'
import { regexes } from './regexes.ts'
import { strings } from './strings.ts'
import { system } from './system.ts'
import { merged } from './merged.ts'

/** YAQL's functions by name, as far as heatkit has them: made for every evaluation, because nothing is made when a module loads. */
export const makeLibrary = (): Library =>
  merged([system(), operators(), collections(), queries(), strings(), regexes()])
