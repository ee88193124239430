import type { Issue } from '../issue.ts'
import { sizeLimit } from './size-limit.ts'

/** What can be refused before anything reads the text. */
export function checkText(text: string): Issue | undefined {
  if (text.length <= sizeLimit) return undefined
  return {
    rule: 'size',
    severity: 'error',
    message: `Template size (${text.length} bytes) exceeds maximum allowed size (${sizeLimit} bytes).`,
    type: 'RequestLimitExceeded',
    path: [],
  }
}
