import type { Project, Role, User } from './accounts.ts'

/** What users made with Keystone's API, by id. Times are milliseconds since the epoch. */
export interface Records {
  applicationCredentials: Map<string, ApplicationCredential>
  accessRules: Map<string, AccessRule>
  credentials: Map<string, Credential>
  trusts: Map<string, Trust>
  receipts: Map<string, Receipt>
}

export interface ApplicationCredential {
  id: string
  name: string
  description: unknown
  secret: string
  user: User
  project: Project
  roles: Role[]
  expiresAt: number | undefined
  /** As given, which may be nothing. */
  unrestricted: unknown
  accessRules: AccessRule[] | undefined
}

export interface AccessRule {
  id: string
  user: User
  service: string
  method: string
  path: string
}

export interface Credential {
  id: string
  user: User
  projectId: unknown
  type: string
  blob: string
}

export interface Trust {
  id: string
  trustor: User
  trustee: User
  project: Project
  impersonation: boolean
  roles: Role[]
  expiresAt: number | undefined
  remainingUses: number | undefined
}

/** What stands for the methods that a user has been through so far. */
export interface Receipt {
  id: string
  user: User
  methods: string[]
  issuedAt: number
  expiresAt: number
}

export const createRecords = (): Records => ({
  applicationCredentials: new Map(),
  accessRules: new Map(),
  credentials: new Map(),
  trusts: new Map(),
  receipts: new Map(),
})
