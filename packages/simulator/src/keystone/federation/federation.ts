import type { FederationOption } from './federation-option.ts'

export interface Federation extends FederationOption {
  /** Of the group that gives the provider's users their roles. */
  groupId: string
}
