import type { Loose } from '../read.ts'
import { stackBody, type StackContents } from './stack-body.ts'

/** As `stackBody`; that no tags are wanted is said here, because none said are kept. */
export function patchBody(change: StackContents): { json: Loose; secrets: string[] } {
  const { json, secrets } = stackBody(change)
  return { json: { ...json, tags: change.tags?.join(',') }, secrets }
}
