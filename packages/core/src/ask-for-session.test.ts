import { expect, test } from 'vitest'
import { askForSession } from './ask-for-session.ts'
import type { Session } from './session.ts'

const session: Session = { token: 't', expiresAt: new Date('2027-01-01'), catalog: [] }
const ask = (url: string, answer: Response, read: () => Session = () => session) =>
  askForSession(async () => answer, url, { method: 'POST' }, ['canary'], read).catch((error: unknown) => error)

test.each([
  'ftp://c.example',
  'not a url',
  'https://canary@c.example',
  'https://:canary@c.example',
  'https://c.example/?canary',
  'https://c.example/#a',
])('nothing is sent to %s', async (url) => {
  const error = await ask(url, Response.json({}))
  expect(error).toMatchObject({ code: 'InvalidOptions' })
  expect(String(error)).not.toContain('canary')
})

test.each<[string, Response, (() => Session) | undefined, object]>([
  ['a session', Response.json({}), undefined, session],
  ['a refusal', new Response('no canary', { status: 403 }), undefined, { name: 'AuthError', reason: 'no [hidden]' }],
  ['too many requests', new Response('', { status: 429 }), undefined, { name: 'HttpError', status: 429 }],
  ['trouble', new Response('', { status: 503 }), undefined, { name: 'HttpError', status: 503 }],
  ['no token', Response.json({}), () => ({ catalog: [] }), { code: 'UnexpectedAnswer' }],
  ['no end', Response.json({}), () => ({ ...session, expiresAt: new Date(NaN) }), { code: 'UnexpectedAnswer' }],
  [
    'another shape',
    new Response('canary'),
    () => {
      throw new TypeError('canary')
    },
    { name: 'HttpError', code: 'UnexpectedAnswer', status: 200 },
  ],
])('%s is told apart from the rest, and quotes no secret', async (_, answer, read, expected) => {
  const outcome = await ask('https://c.example/v2.0/tokens', answer, read)
  expect(outcome).toMatchObject(expected)
  expect(JSON.stringify(outcome) + String(outcome)).not.toContain('canary')
})
