import type { Named, Project, Role, User } from '../accounts.ts'
import type { ApplicationCredential, Trust } from '../records.ts'

export interface TokenRecord {
  secret: string
  methods: string[]
  /** Who it speaks for; with a trust that impersonates, the trustor. */
  user: User
  scope: TokenScope
  roles: Role[]
  auditIds: string[]
  /** Milliseconds since the epoch, whole seconds. */
  issuedAt: number
  expiresAt: number
  revoked: boolean
  applicationCredential?: ApplicationCredential
  trust?: Trust
  federated?: { provider: string; protocol: string; groups: { id: string }[] }
}

export type TokenScope =
  | { kind: 'project'; project: Project }
  | { kind: 'domain'; domain: Named }
  | { kind: 'system' }
  | { kind: 'unscoped' }
