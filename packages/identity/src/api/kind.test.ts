import { createClient, type Fetch } from '@heatkit/core'
import { describe, expect, test } from 'vitest'
import { identity } from './identity.ts'

/** The plugin on a Keystone that answers as the test says, and what it was asked. */
function open(answer: Fetch) {
  const asked: string[] = []
  const auth = async () => ({ token: 'token', url: 'https://keystone.example/identity/v3', catalog: [] })
  const fetch: Fetch = (request) => {
    asked.push(
      `${request.method} ${decodeURIComponent(request.url.replace('https://keystone.example/identity/v3/', ''))}`,
    )
    return answer(request)
  }
  return { asked, api: createClient({ auth, fetch }).extend(identity).identity }
}

const page = (names: string[], next?: string) =>
  Response.json({ users: names.map((id) => ({ id, name: id, domain_id: 'd', enabled: true })), links: { next } })

describe('a list', () => {
  test('is asked for page by page where Keystone has pages, at its own address, whatever a link says', async () => {
    const pages = [page(['a', 'b'], 'https://evil.example/v3/users?marker=b'), page(['c'])]
    const { api, asked } = open(async () => pages.shift()!)
    const ids = []
    for await (const { id } of api.listUsers()) ids.push(id)
    expect([ids, asked]).toEqual([
      ['a', 'b', 'c'],
      ['GET users', 'GET users?marker=b'],
    ])
  })

  test('ends where an older Keystone knows no pages and gives all of it again', async () => {
    const { api, asked } = open(async () => page(['a', 'b']))
    const ids = []
    for await (const { id } of api.listUsers({ pageSize: 2 })) ids.push(id)
    expect([ids, asked]).toEqual([
      ['a', 'b'],
      ['GET users?limit=2', 'GET users?limit=2&marker=b'],
    ])
  })

  test('takes conditions by our names', async () => {
    const { api, asked } = open(async () => Response.json({ projects: [], users: [] }))
    for await (const _ of api.listProjects({ domainId: 'd', enabled: false, tags: ['a', 'b'], notAnyTags: ['c'] }));
    for await (const _ of api.listUsers({ name: { contains: 'ad', ignoreCase: true } }));
    for await (const _ of api.listUsers({ name: { startsWith: 'ad' }, passwordExpiresAt: 'lt:2026-01-01T00:00:00Z' }));
    expect(asked).toEqual([
      'GET projects?domain_id=d&enabled=false&tags=a,b&not-tags-any=c',
      'GET users?name__icontains=ad',
      'GET users?name__startswith=ad&password_expires_at=lt:2026-01-01T00:00:00Z',
    ])
  })

  test('that is none is an error', async () => {
    const { api } = open(async () => Response.json({ people: [] }))
    await expect(api.listUsers().next()).rejects.toMatchObject({ name: 'HttpError', code: 'UnexpectedAnswer' })
  })
})

test('what Keystone does not know is kept apart, null and links are left out, times are dates', async () => {
  const wire = `{"user": {"id": "u", "name": "ada", "description": null, "links": {}, "password_expires_at": "2026-01-02T03:04:05.000000",
    "options": {"lock_password": true}, "shoe_size": 38, "__proto__": {"polluted": true}}}`
  const { api } = open(async () => new Response(wire))
  const user = await api.getUser({ id: 'u' })
  expect(user).toMatchObject({
    id: 'u',
    passwordExpiresAt: new Date('2026-01-02T03:04:05Z'),
    options: { lockPassword: true },
    extra: { shoe_size: 38 },
  })
  expect(Object.keys(user)).toEqual(['id', 'name', 'passwordExpiresAt', 'options', 'extra'])
  expect('polluted' in {}).toBe(false)
})

test('what is sent is spelled as Keystone spells it', async () => {
  const bodies: unknown[] = []
  const { api, asked } = open(async (request) => {
    bodies.push(await request.json())
    return Response.json({ user: { id: 'u' }, limits: [{ id: 'l' }], identity_provider: { id: 'idp' } })
  })
  await api.createUser({
    name: 'ada',
    domainId: 'd',
    password: 'p',
    options: { lockPassword: true },
    extra: { shoe: 1 },
  })
  await api.updateUser({ id: 'u', defaultProjectId: 'p' })
  await api.createLimit({ serviceId: 's', resourceName: 'stacks', resourceLimit: 1 })
  await api.createIdentityProvider({ id: 'idp', remoteIds: ['r'] })
  expect(asked).toEqual(['POST users', 'PATCH users/u', 'POST limits', 'PUT OS-FEDERATION/identity_providers/idp'])
  expect(bodies).toEqual([
    { user: { name: 'ada', domain_id: 'd', password: 'p', options: { lock_password: true }, shoe: 1 } },
    { user: { default_project_id: 'p' } },
    { limits: [{ service_id: 's', resource_name: 'stacks', resource_limit: 1 }] },
    { identity_provider: { remote_ids: ['r'] } },
  ])
})

test.each(['..', 'a/b', '%2e%2e', '', 'a\r\nb', '\ud800'])('an id %j leads nowhere', async (id) => {
  const { api, asked } = open(async () => Response.json({}))
  await expect(async () => api.deleteUser({ id })).rejects.toMatchObject({ code: 'InvalidPath' })
  expect(asked).toEqual([])
})

test('secrets that Keystone repeats are hidden', async () => {
  const { api } = open(async (request) => new Response(await request.text(), { status: 400 }))
  const calls = [
    api.createUser({ name: 'ada', password: 'CANARY-1' }),
    api.changePassword({ userId: 'u', password: 'CANARY-2', originalPassword: 'CANARY-3' }),
    api.createCredential({ type: 'totp', blob: 'CANARY-4', userId: 'u' }),
    api.createApplicationCredential({ userId: 'u', name: 'ci', secret: 'CANARY-5' }),
    api.createDomainConfig({ id: 'd', config: { ldap: { password: 'CANARY-6' } } }),
  ]
  for (const call of calls) {
    const error: unknown = await call.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'HttpError', status: 400 })
    expect(String(error) + JSON.stringify(error)).not.toContain('CANARY')
  }
})

test('a check that fails for another reason than absence is an error', async () => {
  const { api } = open(async () => Response.json({ error: { code: 403, message: 'no' } }, { status: 403 }))
  await expect(api.isUserInGroup({ groupId: 'g', userId: 'u' })).rejects.toMatchObject({ status: 403 })
})
