import type { Named, Project, User } from './accounts.ts'

export interface TokenRecord {
  secret: string
  methods: string[]
  user: User
  scope: TokenScope
  roles: string[]
  auditIds: string[]
  /** Milliseconds since the epoch, whole seconds. */
  issuedAt: number
  expiresAt: number
  revoked: boolean
}

export type TokenScope =
  | { kind: 'project'; project: Project }
  | { kind: 'domain'; domain: Named }
  | { kind: 'system' }
  | { kind: 'unscoped' }
