import type { Cloud } from '../../cloud.ts'

/** As Keystone lists them to anybody; `external` is the web server's to answer. */
export const supportedMethods = ({ federation }: Cloud): string[] => [
  'external',
  'password',
  'token',
  'totp',
  'application_credential',
  ...(federation ? [federation.protocol ?? 'openid', 'mapped'] : []),
]
