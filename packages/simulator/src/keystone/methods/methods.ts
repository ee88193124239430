import { applicationCredential } from './application-credential.ts'
import type { Method } from './method.ts'
import { password } from './password.ts'
import { token } from './token.ts'
import { totp } from './totp.ts'

/** By Keystone's names. */
export const methods: Readonly<Record<string, Method>> = {
  password,
  token,
  totp,
  application_credential: applicationCredential,
}
