import { existsSync, readFileSync } from 'node:fs'

/** The real Keystone of `devcloud/federation.sh up`, if it is up, and its OpenID provider. */
export function federatedCloud(): { authUrl: string; issuer: string } | undefined {
  const file = `${process.env['FEDERATION_STATE'] ?? 'devcloud/state/federation'}/env.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof federatedCloud>) : undefined
}
