import type { Cloud } from '../cloud.ts'
import { totpCode } from './methods/totp-code.ts'

/** What a user's authenticator shows now. */
export const currentPasscode = async ({ records, clock }: Cloud, username: string): Promise<string> => {
  const credential = [...records.credentials.values()].find(
    ({ type, user }) => type === 'totp' && user.name === username,
  )
  if (!credential) throw new TypeError(`${username} has no authenticator: give the user \`totp\`, a base32 secret.`)
  return totpCode(credential.blob, clock.now())
}
