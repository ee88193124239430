import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'
import type { Project, User } from './accounts.ts'

export interface Token {
  id: string
  user: User
  project?: Project
  methods: string[]
  issuedAt: number
  expiresAt: number
  auditIds: string[]
}

export interface Tokens {
  issue(facts: Pick<Token, 'user' | 'methods'> & Partial<Pick<Token, 'project' | 'expiresAt' | 'auditIds'>>): Token
  /** The live token of that id. */
  find(id: string | null): Token | undefined
  revoke(id: string): void
  revokeAll(): void
}

export function openTokens(clock: Clock, random: Random, lifetime: number): Tokens {
  const live = new Map<string, Token>()
  return {
    issue({ auditIds = [], ...facts }) {
      const issuedAt = clock.now()
      const id = `gAAAAA${random.text(160, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')}`
      const token = {
        expiresAt: issuedAt + lifetime,
        ...facts,
        id,
        issuedAt,
        auditIds: [random.text(22), ...auditIds.slice(-1)],
      }
      live.set(id, token)
      return token
    },
    find(id) {
      const token = id === null ? undefined : live.get(id)
      return token && token.expiresAt > clock.now() ? token : undefined
    },
    revoke: (id) => void live.delete(id),
    revokeAll: () => live.clear(),
  }
}
