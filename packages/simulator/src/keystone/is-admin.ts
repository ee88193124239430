import type { TokenRecord } from './tokens/token-record.ts'

export const isAdmin = (token: TokenRecord): boolean => token.roles.some(({ name }) => name === 'admin')
