import type { HttpError } from '@heatkit/core'
import type { TestContext } from 'vitest'

/** Skips a test whose error is that the simulator does not simulate something, and says so; any other error is thrown. */
export function skipNotSimulated(context: TestContext, what: string, error: unknown): never {
  const { type, reason } = error as HttpError
  // no real service answers with this type
  if (type !== 'NotSimulated') throw error
  console.log(`${what} is not tested: ${reason}`)
  return context.skip(reason)
}
