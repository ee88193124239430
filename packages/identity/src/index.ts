export { AuthError } from '@heatkit/core'
export { password, type PasswordOptions } from './password.ts'
export type { Reference, ScopeOptions } from './scope.ts'
export { token, type TokenOptions } from './token.ts'
