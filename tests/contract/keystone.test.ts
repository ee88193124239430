// The part of Keystone's API that the simulator has, through the plugin.
import { createClient, isStatus } from '@heatkit/core'
import { identity, password } from '@heatkit/identity'
import { createSimulator, manualClock } from '@heatkit/simulator'
import { expect, test } from 'vitest'

const simulator = createSimulator({
  clock: manualClock(),
  users: [
    { name: 'demo', password: 'secret', projects: { demo: ['member'], web: ['member'] } },
    { name: 'ada', password: 'secret', projects: { ada: ['member'] } },
    { name: 'admin', password: 'secret', projects: { admin: ['admin'] }, systemRoles: ['admin'] },
  ],
})
const url = `${simulator.url}/identity`
const open = (username: string, project = username) =>
  createClient({ auth: password({ url, username, password: 'secret', project }), fetch: simulator.fetch }).extend(
    identity,
  )
const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}
const missing = (error: unknown) => isStatus(error, 404)

test('an application credential is made, found, shown without its secret, and deleted; its rules stay', async () => {
  const client = open('demo')
  const userId = (await client.session()).user!.id
  const rule = { service: 'orchestration', method: 'GET', path: '/v1/*/stacks' }
  const expiresAt = new Date('2099-01-01T00:00:00Z')
  const given = { userId, name: 'ci', roles: [{ name: 'reader' }], expiresAt, accessRules: [rule] }
  const { secret, ...shown } = await client.identity.createApplicationCredential(given)
  const { id } = shown
  expect(secret).toMatch(/^[\w-]{86}$/)
  expect(shown).toMatchObject({ name: 'ci', expiresAt, accessRules: [rule], roles: [{ name: 'reader' }] })
  expect(await client.identity.getApplicationCredential({ userId, id })).toEqual(shown)
  expect(await all(client.identity.listApplicationCredentials({ userId, name: 'ci' }))).toEqual([shown])
  await client.identity.deleteApplicationCredential({ userId, id })
  await expect(client.identity.getApplicationCredential({ userId, id })).rejects.toSatisfy(missing)
  const [left] = await all(client.identity.listAccessRules({ userId }))
  expect(left).toMatchObject(rule)
  await client.identity.deleteAccessRule({ userId, id: left!.id })
  expect(await all(client.identity.listAccessRules({ userId }))).toEqual([])
})

test('a trust lends a role to another user', async () => {
  const client = open('demo')
  const { user, project } = await client.session()
  const trustee = open('ada')
  const trusteeUserId = (await trustee.session()).user!.id
  const made = await client.identity.createTrust({
    trustorUserId: user!.id,
    trusteeUserId,
    impersonation: false,
    projectId: project!.id,
    roles: [{ name: 'member' }],
    remainingUses: 3,
  })
  expect(made).toMatchObject({ trusteeUserId, remainingUses: 3, roles: [{ name: 'member' }] })
  expect((await all(trustee.identity.listTrusts({ trusteeUserId }))).map(({ id }) => id)).toEqual([made.id])
  expect((await all(client.identity.listTrustRoles(made))).map(({ name }) => name)).toEqual(['member'])
  await client.identity.deleteTrust(made)
  await expect(trustee.identity.getTrust(made)).rejects.toSatisfy(missing)
})

test('an administrator makes users, gives them roles, and takes these away', async () => {
  const { identity: api } = open('admin')
  const { id: userId } = await api.createUser({ name: 'eve', password: 'secret' })
  const [member] = await all(api.listRoles({ name: 'member' }))
  const projectId = (await open('demo').session()).project!.id
  const grant = { userId, projectId, roleId: member!.id }
  await api.grantRole(grant)
  expect(await api.hasGrant(grant)).toBe(true)
  expect((await open('eve', 'demo').session()).roles).toEqual(['member', 'reader'])
  await api.revokeGrant(grant)
  await expect(open('eve', 'demo').session()).rejects.toMatchObject({ name: 'AuthError', status: 401 })
  await api.deleteUser({ id: userId })
  await expect(api.getUser({ id: userId })).rejects.toSatisfy(missing)
})

test('one’s own projects, domains and system, and what the cloud has', async () => {
  const demo = open('demo').identity
  expect((await all(demo.listOwnProjects())).map(({ name }) => name)).toEqual(['demo', 'web'])
  expect(await all(demo.listOwnDomains())).toEqual([])
  expect(await demo.isSystemUser()).toBe(false)
  const { identity: api } = open('admin')
  expect(await api.isSystemUser()).toBe(true)
  expect((await all(api.listServices({ type: 'orchestration' }))).map(({ name }) => name)).toEqual(['heat'])
  expect((await all(api.listRegions())).map(({ id }) => id)).toEqual(['RegionOne'])
})
