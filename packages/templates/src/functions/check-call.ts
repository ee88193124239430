import { pathText } from '../path-text.ts'
import type { Path } from '../path.ts'
import type { Problem } from '../problem.ts'
import { callOf } from './call-of.ts'
import type { HotFunction } from './hot-function.ts'
import { Stop } from './stop.ts'

/** What Heat refuses of a call's arguments when it reads the template. */
export function checkCall(found: HotFunction, args: unknown, version: string, path: Path): Problem | undefined {
  try {
    found.check?.(args, { version, isCall: (value) => callOf(value, version) !== undefined })
    return undefined
  } catch (error) {
    if (!(error instanceof Stop) || error.outcome.kind !== 'error') throw error
    const { message } = error.outcome.problem
    return { type: 'StackValidationFailed', message: `${pathText(path)}: ${message}`, path }
  }
}
