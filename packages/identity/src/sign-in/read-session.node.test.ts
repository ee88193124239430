import { afterEach, expect, test } from 'vitest'
import { readSession } from './read-session.ts'

const { TZ } = process.env
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ']
  else process.env['TZ'] = TZ
})

test.each(['America/New_York', 'Asia/Kolkata'])('in %s an end without a zone is one in UTC', (zone) => {
  process.env['TZ'] = zone
  // as Keystone writes the end of a token that an application credential's own end cuts short
  const token = { user: { id: 'u' }, issued_at: '2026-11-23T16:00:22.000000Z', expires_at: '2026-11-23T16:02:22' }
  const { issuedAt, expiresAt } = readSession({ token })
  expect(Number(expiresAt) - Number(issuedAt)).toBe(120_000)
})
