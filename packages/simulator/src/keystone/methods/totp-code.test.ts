import { expect, test } from 'vitest'
import { totpCode } from './totp-code.ts'

// the last six digits of RFC 6238, appendix B; its secret in base32
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('after %i seconds the passcode is %s', async (seconds, code) => {
  expect(await totpCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', seconds * 1000)).toBe(code)
})
