import { HttpError } from './http-error.ts'

/** Signing in was refused: ask for other credentials. */
export class AuthError extends HttpError {
  override readonly name = 'AuthError'
}
