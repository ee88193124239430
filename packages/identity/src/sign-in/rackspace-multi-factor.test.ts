import { createClient, logger, type LogEntry } from '@heatkit/core'
import { expect, test } from 'vitest'
import { rackspaceMultiFactor, type RackspaceMultiFactorOptions } from './rackspace-multi-factor.ts'

const access = {
  access: {
    token: { id: 'canary-token', expires: '2026-11-24T12:00:00Z', tenant: { id: '123456', name: '123456' } },
    serviceCatalog: [],
    user: { id: '987654', name: 'ada', roles: [] },
  },
}
const account = { username: 'ada', password: 'canary-password', passcode: () => 'canary-code' }

const refuse = (message: string, headers: Record<string, string> = {}) =>
  Response.json({ unauthorized: { code: 401, message } }, { status: 401, headers })
const wanted = () =>
  refuse('Additional authentication credentials required', {
    'www-authenticate': "OS-MF sessionId='canary-session', factor='PASSCODE'",
  })

async function signIn(answers: Response[], options: Partial<RackspaceMultiFactorOptions> = {}) {
  const asked: { body: string; session: string | null }[] = []
  const log: LogEntry[] = []
  const outcome = await createClient({
    auth: rackspaceMultiFactor({ ...account, ...options }),
    middleware: [logger((entry) => log.push(entry))],
    fetch: async (request) => {
      asked.push({ body: await request.text(), session: request.headers.get('x-sessionid') })
      return answers.shift() ?? refuse('asked too often')
    },
  })
    .session()
    .catch((error: unknown) => error)
  return { outcome, asked, log }
}

test('the passcode is asked for and sent with the session that it belongs to', async () => {
  const { outcome, asked, log } = await signIn([wanted(), Response.json(access)], { tenantId: '123456' })
  expect(outcome).toMatchObject({ user: { name: 'ada' }, project: { id: '123456' } })
  expect(asked).toEqual([
    {
      body: '{"auth":{"passwordCredentials":{"username":"ada","password":"canary-password"},"tenantId":"123456"}}',
      session: null,
    },
    { body: '{"auth":{"RAX-AUTH:passcodeCredentials":{"passcode":"canary-code"}}}', session: 'canary-session' },
  ])
  expect(JSON.stringify({ outcome, log })).not.toContain('canary')
})

test('nobody is asked for a passcode that Rackspace does not want', async () => {
  const passcode = () => expect.unreachable('asked')
  expect((await signIn([Response.json(access)], { passcode })).outcome).toMatchObject({ user: { name: 'ada' } })
  expect((await signIn([refuse('wrong')], { passcode })).outcome).toMatchObject({ name: 'AuthError', reason: 'wrong' })
})

test('a page, which is not shown the session, is told what is missing', async () => {
  const { outcome } = await signIn([refuse('Additional authentication credentials required')])
  expect(outcome).toMatchObject({ name: 'AuthError', reason: 'Additional authentication credentials required' })
})

test('a wrong passcode is refused, and nothing secret is in the error', async () => {
  const { outcome } = await signIn([wanted(), refuse('no canary-session, canary-password, canary-code')])
  expect(outcome).toMatchObject({ name: 'AuthError', code: 'SignInRefused', reason: 'no [hidden], [hidden], [hidden]' })
  expect(JSON.stringify(outcome) + String((outcome as Error).stack)).not.toContain('canary')
})

test('what the callback throws is what signing in throws', async () => {
  const gone = new Error('the user went away')
  const passcode = () => Promise.reject(gone)
  expect((await signIn([wanted()], { passcode })).outcome).toBe(gone)
})
