export { AuthError } from '@heatkit/core'
export { password, type PasswordOptions } from './sign-in/password.ts'
export type { Reference, ScopeOptions } from './sign-in/scope.ts'
export { token, type TokenOptions } from './sign-in/token.ts'
