import { createClient, logger } from '@heatkit/core'
import { rackspace, rackspaceMultiFactor, v2Password, v2Token } from '@heatkit/identity'
import { expect, test } from 'vitest'
import { outcome, PASSWORD, sent, shapes, TOKEN } from './support/leak-cases.ts'
import { CANARY, spell } from './support/leaks.ts'
import { type Arrival, IDENTITY, stubCloud } from './support/stub-cloud.ts'

const account = { username: 'demo', password: PASSWORD }
const ways = {
  v2Password: v2Password({ url: IDENTITY, ...account, tenantName: 'demo' }),
  v2Token: v2Token({ url: IDENTITY, token: TOKEN, tenantName: 'demo' }),
  'rackspace with an API key': rackspace({ username: 'demo', apiKey: 'CANARY-key' }, IDENTITY),
  'rackspace with a password': rackspace(account, IDENTITY),
  'rackspace with a token': rackspace({ token: TOKEN, tenantId: '1' }, IDENTITY),
  rackspaceMultiFactor: rackspaceMultiFactor({ ...account, passcode: () => 'CANARY-code' }, IDENTITY),
}

const challenge = () =>
  Response.json(
    { unauthorized: { code: 401, message: 'Additional authentication credentials required' } },
    { status: 401, headers: { 'www-authenticate': "OS-MF sessionId='CANARY-session', factor='PASSCODE'" } },
  )

test.each(Object.entries(ways))('no secret of %s shows in any fault', async (way, auth) => {
  const isFirst = ({ request }: Arrival) => way === 'rackspaceMultiFactor' && !request.headers.has('x-sessionid')
  const runs = Object.values(shapes).map(async (answer) => {
    const entries: unknown[] = []
    const middleware = [logger((entry) => entries.push(entry))]
    const identity = (arrival: Arrival) => (isFirst(arrival) ? challenge() : answer(sent(arrival), arrival))
    // time enough for a challenge that comes before the fault
    const client = createClient({ auth, fetch: stubCloud({ identity }).fetch, timeout: 500, middleware })
    return [await outcome(client.session()), entries]
  })
  for (const seen of await Promise.all(runs)) {
    expect(seen[0]).not.toBe('no error')
    expect(spell(seen)).not.toMatch(CANARY)
  }
})
