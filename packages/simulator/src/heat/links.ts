import type { Cloud, StackRecord } from '../cloud.ts'

export const stackUrl = (cloud: Cloud, stack: StackRecord, ...below: string[]): string =>
  [`${cloud.url}/orchestration/v1/${stack.projectId}/stacks`, stack.name, stack.id, ...below].map(escape).join('/')

// the first part is a URL already
const escape = (part: string, index: number): string => (index === 0 ? part : encodeURIComponent(part))
