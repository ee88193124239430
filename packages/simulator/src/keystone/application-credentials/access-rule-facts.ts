import type { AccessRule } from '../records.ts'

/** An access rule as it is shown within other things. */
export const accessRuleFacts = ({ id, service, path, method }: AccessRule): object => ({ id, service, path, method })
