import { describe, expect, test } from 'vitest'
import { type Auth, createClient, type ExtendedClient, HttpError, type Scope } from './index.ts'

/** A cloud whose first token is traded for one of each scope, and what it was asked. */
function open() {
  const cloud = {
    log: [] as string[],
    /** Tokens that are no good any more. */
    gone: new Set<string>(),
    revoked: [] as (string | undefined)[],
    forgotten: 0,
  }
  const session = (token: string) => {
    cloud.log.push(token)
    const catalog = [{ type: 'orchestration', interface: 'public', region: 'R', url: 'https://heat.example' }]
    return { token, url: 'https://identity.example/v3', catalog }
  }
  const signIn = async () => session(`first-${cloud.log.filter((each) => !each.includes('/')).length + 1}`)
  const rescope = async (_: unknown, { token = '' }: { token?: string }, { project, domain }: Scope) => {
    const refusal = { method: 'POST', url: 'https://identity.example', reason: 'no' }
    if (cloud.gone.has(token)) throw new HttpError({ ...refusal, status: 404 })
    if (project === 'forbidden') throw new HttpError({ ...refusal, status: 401 })
    return session(`${token}/${JSON.stringify(project ?? domain)}${cloud.log.length}`)
  }
  const auth: Auth = Object.assign(signIn, { rescope, forget: () => void (cloud.forgotten += 1) })
  const fetch = async ({ headers }: Request) => {
    const token = headers.get('x-auth-token')!
    return Response.json({ token }, { status: cloud.gone.has(token) ? 401 : 200 })
  }
  return { cloud, client: createClient({ auth, fetch }) }
}
const call = async (client: ExtendedClient) =>
  (await client.request<{ token: string }>('orchestration', 'stacks')).token
const revokeInto = (cloud: ReturnType<typeof open>['cloud']) => async (session: { token?: string }) =>
  cloud.revoked.push(session.token)

describe('a client of another scope', () => {
  test('signs in once and trades once, however many calls and clients wait', async () => {
    const { cloud, client } = open()
    const calls = Array.from({ length: 1_000 }, (_, index) => call(client.with({ project: index % 2 ? 'a' : 'b' })))
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['first-1/"b"1', 'first-1/"a"2']))
    expect(cloud.log.length).toBe(3)
  })

  test('keeps its scope with another region, and leaves it for the one that it is told next', async () => {
    const { cloud, client } = open()
    const a = client.with({ project: 'a' })
    expect(await call(a.with({ region: 'R', timeout: 5_000 }))).toBe('first-1/"a"1')
    expect(await call(a.with({ domain: 'd' }))).toBe('first-1/"d"2')
    expect(await call(client)).toBe('first-1')
    expect(cloud.log.length).toBe(3)
  })

  test('trades the first token again when its own is refused', async () => {
    const { cloud, client } = open()
    const a = client.with({ project: 'a' })
    cloud.gone.add(await call(a))
    const calls = await Promise.all(Array.from({ length: 100 }, () => call(a)))
    expect(new Set(calls)).toEqual(new Set(['first-1/"a"2']))
  })

  test('signs in again when the first token is gone as well', async () => {
    const { cloud, client } = open()
    const a = client.with({ project: 'a' })
    cloud.gone.add(await call(a)).add('first-1')
    const calls = await Promise.all(Array.from({ length: 100 }, () => call(a)))
    expect(new Set(calls)).toEqual(new Set(['first-2/"a"3']))
    expect(await call(client)).toBe('first-2')
  })

  test('that nobody may have costs no second sign-in', async () => {
    const { cloud, client } = open()
    await expect(call(client.with({ project: 'forbidden' }))).rejects.toMatchObject({ status: 401 })
    expect(cloud.log).toEqual(['first-1'])
  })

  test('is refused at once where the way to sign in knows no other scope', () => {
    const client = createClient({ auth: async () => ({ catalog: [] }) })
    expect(() => client.with({ system: true })).toThrow(expect.objectContaining({ code: 'CannotRescope' }))
  })
})

describe('the end of a client', () => {
  test('hands over every token, tells the auth, and fails what is called after it', async () => {
    const { cloud, client } = open()
    const a = client.with({ project: 'a' })
    await call(a)
    await client.end(revokeInto(cloud))
    expect([cloud.revoked, cloud.forgotten]).toEqual([['first-1', 'first-1/"a"1'], 1])
    for (const each of [client, a, client.with({ project: 'new' })])
      await expect(call(each)).rejects.toMatchObject({ name: 'CloudError', code: 'SignedOut' })
    expect(cloud.log.length).toBe(2)
  })

  test('waits for the sign-in under way, so that its token is revoked too', async () => {
    const { cloud, client } = open()
    const session = client.session()
    await client.end(revokeInto(cloud))
    await session
    expect(cloud.revoked).toEqual(['first-1'])
  })

  test('of one that never signed in sends nothing', async () => {
    const { cloud, client } = open()
    await client.end(revokeInto(cloud))
    expect([cloud.revoked, cloud.log]).toEqual([[], []])
  })
})
