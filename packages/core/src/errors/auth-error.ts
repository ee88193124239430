import { HttpError } from './http-error.ts'

/** Signing in was refused: ask for other credentials. */
export class AuthError extends HttpError {
  override readonly name = 'AuthError'
  /** With code `FactorWanted`: the methods that each way to go on still wants, such as `[['totp']]`. */
  declare readonly missing?: string[][]
}
