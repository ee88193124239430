// Every operation of the plugin `identity` on a real Keystone, by an administrator.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, isStatus } from '@heatkit/core'
import { identity, password } from '@heatkit/identity'
import { realAdministrator } from './real-cloud.ts'

const admin = realAdministrator()
const called = new Set<string>()
const client = createClient({ auth: password(admin) })
const api = new Proxy(client.extend(identity).identity, {
  get(operations, name, self) {
    called.add(String(name))
    return Reflect.get(operations, name, self) as unknown
  },
})
const undo: (() => Promise<unknown>)[] = []
const unique = (what: string) => `api-${what}-${crypto.randomUUID().slice(0, 8)}`
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}
const ids = async (items: AsyncIterable<{ id: string }>) => (await all(items)).map(({ id }) => id)
const missing = (error: unknown) => isStatus(error, 404)

/** Keeps what was made for as long as the tests run. */
async function keep<Item extends { id: string }>(made: Promise<Item>, remove: (item: Item) => Promise<void>) {
  const item = await made
  undo.push(() => remove(item))
  return item
}

let domainId: string
let userId: string
let groupId: string
let projectId: string
let roleId: string
let serviceId: string
let regionId: string
let endpointId: string
let self: string

describe.skipIf(!admin.password)('the Identity API', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    self = (await client.session()).user!.id
    const domain = await keep(
      api.createDomain({ name: unique('domain'), description: 'of a test' }),
      async ({ id }) => {
        await api.updateDomain({ id, enabled: false })
        await api.deleteDomain({ id })
      },
    )
    domainId = domain.id
    userId = (await keep(api.createUser({ name: unique('user'), domainId, password: 'first-1' }), api.deleteUser)).id
    groupId = (await keep(api.createGroup({ name: unique('group'), domainId }), api.deleteGroup)).id
    projectId = (await keep(api.createProject({ name: unique('project'), domainId }), api.deleteProject)).id
    roleId = (await keep(api.createRole({ name: unique('role') }), api.deleteRole)).id
    regionId = (await keep(api.createRegion({ id: unique('region') }), api.deleteRegion)).id
    const service = api.createService({ type: unique('type'), name: unique('service') })
    serviceId = (await keep(service, api.deleteService)).id
    const url = 'https://service.example/v1/%(project_id)s'
    const endpoint = api.createEndpoint({ serviceId, regionId, interface: 'public', url })
    endpointId = (await keep(endpoint, api.deleteEndpoint)).id
  })
  afterAll(async () => {
    const failed: unknown[] = []
    for (const each of undo.reverse()) await each().catch((error: unknown) => failed.push(error))
    expect(failed).toEqual([])
  })

  test('domains', async () => {
    const domain = await api.getDomain({ id: domainId })
    expect(domain).toMatchObject({ id: domainId, enabled: true, description: 'of a test' })
    expect(await ids(api.listDomains({ name: domain.name }))).toEqual([domainId])
    expect(await ids(api.listDomains({ enabled: true }))).toContain(domainId)
    expect(await ids(api.listDomains({ enabled: false }))).not.toContain(domainId)
    expect(await api.updateDomain({ id: domainId, description: 'changed' })).toMatchObject({ description: 'changed' })
    const explicitDomainId = crypto.randomUUID().replaceAll('-', '')
    const own = await api.createDomain({ name: unique('explicit'), explicitDomainId, enabled: false })
    expect(own.id).toBe(explicitDomainId)
    await api.deleteDomain(own)
  })

  test('a domain’s configuration, its groups and options, and the defaults', async () => {
    const config = { identity: { driver: 'ldap' }, ldap: { url: 'ldap://one.example', user_tree_dn: 'ou=people' } }
    expect(await api.createDomainConfig({ id: domainId, config })).toEqual(config)
    expect(await api.getDomainConfig({ id: domainId })).toEqual(config)
    expect(await api.getDomainConfig({ id: domainId, group: 'ldap' })).toEqual({ ldap: config.ldap })
    const url = { id: domainId, group: 'ldap', option: 'url' }
    expect(await api.getDomainConfig(url)).toEqual({ ldap: { url: 'ldap://one.example' } })
    const changed = { ldap: { url: 'ldap://two.example' } }
    await api.updateDomainConfig({ ...url, config: changed })
    expect(await api.getDomainConfig(url)).toEqual(changed)
    const group = { id: domainId, group: 'ldap', config: { ldap: { url: 'ldap://three.example' } } }
    expect(await api.updateDomainConfig(group)).toMatchObject(group.config)
    await api.deleteDomainConfig(url)
    expect(await api.getDomainConfig({ id: domainId, group: 'ldap' })).toEqual({ ldap: { user_tree_dn: 'ou=people' } })
    await api.deleteDomainConfig({ id: domainId })
    await expect(api.getDomainConfig({ id: domainId })).rejects.toSatisfy(missing)
    expect(await api.getDefaultDomainConfig()).toHaveProperty('ldap')
    expect(Object.keys(await api.getDefaultDomainConfig({ group: 'ldap' }))).toEqual(['ldap'])
    expect(await api.getDefaultDomainConfig({ group: 'ldap', option: 'url' })).toHaveProperty('ldap.url')
  })

  test('users, what they have beside what Keystone knows, and their passwords', async () => {
    const name = unique('ada')
    const options = { lockPassword: false, multiFactorAuthRules: [['password', 'totp']] }
    const extra = { shoe_size: 38 }
    const made = await api.createUser({ name, domainId, password: 'first-1', email: 'a@example.org', options, extra })
    undo.push(() => api.deleteUser(made).catch((error: unknown) => expect(error).toSatisfy(missing)))
    expect(made).toMatchObject({ name, domainId, enabled: true, email: 'a@example.org', options, extra })
    expect(await api.getUser(made)).toEqual(made)
    const filters = [{ name }, { name, domainId }, { name, enabled: true }, { name: { contains: name.slice(4) } }]
    for (const filter of filters) expect(await ids(api.listUsers(filter))).toEqual([made.id])
    const inexact = [{ startsWith: name }, { endsWith: name }, { equals: name, ignoreCase: true }] as const
    for (const match of inexact) expect(await ids(api.listUsers({ name: match }))).toEqual([made.id])
    expect(await ids(api.listUsers({ name, enabled: false }))).toEqual([])
    expect(await ids(api.listUsers({ domainId, passwordExpiresAt: 'lt:2000-01-01T00:00:00Z' }))).toEqual([])
    expect(await api.updateUser({ id: made.id, description: 'countess' })).toMatchObject({
      description: 'countess',
      extra,
    })
    await api.changePassword({ userId: made.id, password: 'second-2', originalPassword: 'first-1' })
    const wrong = api.changePassword({ userId: made.id, password: 'third-3', originalPassword: 'CANARY-wrong' })
    await expect(wrong).rejects.toMatchObject({ status: 401 })
    await api.deleteUser(made)
    await expect(api.getUser(made)).rejects.toSatisfy(missing)
  })

  test('groups, and who is in them', async () => {
    const { name } = await api.getGroup({ id: groupId })
    expect(await ids(api.listGroups({ domainId }))).toEqual([groupId])
    expect(await ids(api.listGroups({ name, domainId }))).toEqual([groupId])
    expect(await api.updateGroup({ id: groupId, description: 'changed' })).toMatchObject({ description: 'changed' })
    const membership = { groupId, userId }
    expect(await api.isUserInGroup(membership)).toBe(false)
    await api.addUserToGroup(membership)
    expect(await api.isUserInGroup(membership)).toBe(true)
    expect(await ids(api.listGroupUsers({ groupId }))).toEqual([userId])
    expect(await ids(api.listUserGroups({ userId, name }))).toEqual([groupId])
    await api.removeUserFromGroup(membership)
    expect(await ids(api.listGroupUsers({ groupId, enabled: true }))).toEqual([])
  })

  test('projects, those above and below, and their tags', async () => {
    const child = await api.createProject({ name: unique('child'), domainId, parentId: projectId, tags: ['a', 'b'] })
    undo.push(() => api.deleteProject(child))
    expect(child).toMatchObject({ parentId: projectId, isDomain: false, tags: ['a', 'b'] })
    const { name } = child
    const filters = [
      { name },
      { parentId: projectId },
      { domainId, name: { endsWith: name.slice(4) } },
      { enabled: true, name },
    ]
    for (const filter of filters) expect(await ids(api.listProjects(filter))).toEqual([child.id])
    const tagged = [{ tags: ['a', 'b'] }, { anyTags: ['a', 'x'] }, { notTags: ['x', 'a'], parentId: projectId }]
    for (const filter of tagged) expect(await ids(api.listProjects({ domainId, ...filter }))).toEqual([child.id])
    expect(await ids(api.listProjects({ domainId, notAnyTags: ['a'] }))).toEqual([projectId])
    expect(await ids(api.listProjects({ isDomain: true }))).toContain(domainId)
    expect(await api.getProject(child, { parents: 'ids' })).toHaveProperty(['parents', projectId])
    expect(await api.getProject({ id: projectId }, { subtree: 'ids' })).toEqual(
      expect.objectContaining({ subtree: { [child.id]: null } }),
    )
    expect(await api.updateProject({ id: child.id, description: 'changed' })).toMatchObject({ description: 'changed' })
    const { id } = child
    expect(await api.setProjectTags({ id, tags: ['c'] })).toEqual(['c'])
    await api.addProjectTag({ id, tag: 'd' })
    expect((await api.listProjectTags({ id })).toSorted()).toEqual(['c', 'd'])
    expect([await api.hasProjectTag({ id, tag: 'c' }), await api.hasProjectTag({ id, tag: 'a' })]).toEqual([
      true,
      false,
    ])
    await api.removeProjectTag({ id, tag: 'c' })
    await api.removeProjectTags({ id })
    expect(await api.listProjectTags({ id })).toEqual([])
  })

  test('roles, and those that imply others', async () => {
    const role = await api.createRole({ name: unique('of-domain'), domainId })
    undo.push(() => api.deleteRole(role))
    expect(await ids(api.listRoles({ domainId }))).toEqual([role.id])
    expect(await ids(api.listRoles({ name: (await api.getRole({ id: roleId })).name }))).toEqual([roleId])
    expect(await api.updateRole({ id: roleId, description: 'changed' })).toMatchObject({ description: 'changed' })
    const implied = await keep(api.createRole({ name: unique('implied') }), api.deleteRole)
    const rule = { priorRoleId: roleId, impliedRoleId: implied.id }
    expect(await api.hasInferenceRule(rule)).toBe(false)
    await api.createInferenceRule(rule)
    expect(await api.hasInferenceRule(rule)).toBe(true)
    expect((await api.getRoleInference({ id: roleId })).implies.map(({ id }) => id)).toEqual([implied.id])
    const inferences = await all(api.listRoleInferences())
    expect(inferences.find(({ prior }) => prior.id === roleId)?.implies).toEqual([
      { id: implied.id, name: implied.name },
    ])
    await api.deleteInferenceRule(rule)
  })

  test('grants to users and groups, in projects, domains and the system, inherited or not', async () => {
    const grants = [{ userId }, { groupId }].flatMap((who) => [
      { ...who, projectId },
      { ...who, domainId },
      { ...who, system: true as const },
      { ...who, projectId, inherited: true as const },
      { ...who, domainId, inherited: true as const },
    ])
    for (const grant of grants) {
      expect(await api.hasGrant({ ...grant, roleId })).toBe(false)
      await api.grantRole({ ...grant, roleId })
      expect(await api.hasGrant({ ...grant, roleId })).toBe(true)
      // Keystone has no list of what the projects below a project inherit
      if (!('projectId' in grant && 'inherited' in grant)) expect(await ids(api.listGrants(grant))).toEqual([roleId])
      expect(await all(api.listRoleAssignments({ roleId, ...grant }))).toMatchObject([{ role: { id: roleId } }])
      await api.revokeGrant({ ...grant, roleId })
    }
    await api.grantRole({ groupId, domainId, inherited: true, roleId })
    await api.addUserToGroup({ groupId, userId })
    const assignments = await all(api.listRoleAssignments({ userId, projectId, effective: true, includeNames: true }))
    expect(assignments).toMatchObject([{ role: { id: roleId }, user: { id: userId }, project: { id: projectId } }])
    expect(assignments[0]?.project?.name).toMatch(/^api-project/)
    expect(await ids(api.listUserProjects({ userId, enabled: true }))).toContain(projectId)
    const below = await all(api.listRoleAssignments({ projectId, includeSubtree: true, roleId }))
    expect(below).toEqual([])
    await api.revokeGrant({ groupId, domainId, inherited: true, roleId })
    await api.removeUserFromGroup({ groupId, userId })
  })

  test('services, endpoints and regions', async () => {
    const service = await api.getService({ id: serviceId })
    expect(await ids(api.listServices({ type: service.type }))).toEqual([serviceId])
    expect(await ids(api.listServices({ name: service.name! }))).toEqual([serviceId])
    expect(await api.updateService({ id: serviceId, description: 'changed' })).toMatchObject({ description: 'changed' })
    expect(await api.getEndpoint({ id: endpointId })).toMatchObject({ serviceId, regionId, interface: 'public' })
    const filters = [{ serviceId }, { regionId }, { serviceId, interface: 'public' as const }]
    for (const filter of filters) expect(await ids(api.listEndpoints(filter))).toEqual([endpointId])
    expect(await ids(api.listEndpoints({ serviceId, interface: 'admin' }))).toEqual([])
    expect(await api.updateEndpoint({ id: endpointId, enabled: false })).toMatchObject({ enabled: false })
    const parentRegionId = regionId
    const region = await keep(api.createRegion({ id: unique('below'), parentRegionId }), api.deleteRegion)
    expect(await ids(api.listRegions({ parentRegionId }))).toEqual([region.id])
    expect(await api.getRegion(region)).toEqual(region)
    expect(await api.updateRegion({ id: region.id, description: 'north' })).toMatchObject({ description: 'north' })
  })

  test('catalogs that differ by project', async () => {
    const filters = { serviceId, interface: 'public' }
    const group = await keep(api.createEndpointGroup({ name: unique('eg'), filters }), api.deleteEndpointGroup)
    expect(await api.getEndpointGroup(group)).toMatchObject({ filters })
    expect(await ids(api.listEndpointGroups({ name: group.name }))).toContain(group.id)
    const changed = await api.updateEndpointGroup({ id: group.id, description: 'changed' })
    expect(changed).toMatchObject({ description: 'changed', filters })
    const endpointGroupId = group.id
    expect(await api.isEndpointGroupInProject({ projectId, endpointGroupId })).toBe(false)
    await api.addEndpointGroupToProject({ projectId, endpointGroupId })
    expect(await api.isEndpointGroupInProject({ projectId, endpointGroupId })).toBe(true)
    expect(await ids(api.listEndpointsOfGroup({ endpointGroupId }))).toEqual([endpointId])
    expect(await ids(api.listEndpointGroupProjects({ endpointGroupId }))).toEqual([projectId])
    expect(await ids(api.listProjectEndpointGroups({ projectId }))).toEqual([endpointGroupId])
    await api.removeEndpointGroupFromProject({ projectId, endpointGroupId })
    expect(await api.isEndpointInProject({ projectId, endpointId })).toBe(false)
    await api.addEndpointToProject({ projectId, endpointId })
    expect(await api.isEndpointInProject({ projectId, endpointId })).toBe(true)
    expect(await ids(api.listProjectEndpoints({ projectId }))).toEqual([endpointId])
    expect(await ids(api.listEndpointProjects({ endpointId }))).toEqual([projectId])
    await api.removeEndpointFromProject({ projectId, endpointId })
  })

  test('policies, and what they are for', async () => {
    const policy = await keep(api.createPolicy({ type: 'text/plain', blob: 'rules' }), api.deletePolicy)
    expect(await api.getPolicy(policy)).toMatchObject({ type: 'text/plain', blob: 'rules' })
    expect(await ids(api.listPolicies({ type: 'text/plain' }))).toContain(policy.id)
    expect(await api.updatePolicy({ id: policy.id, blob: 'others' })).toMatchObject({ blob: 'others' })
    const policyId = policy.id
    for (const association of [{ endpointId }, { serviceId }, { serviceId, regionId }]) {
      await api.associatePolicy({ policyId, ...association })
      expect(await api.isPolicyAssociated({ policyId, ...association })).toBe(true)
      expect(await ids(api.listPolicyEndpoints({ policyId }))).toEqual([endpointId])
      expect((await api.getEndpointPolicy({ endpointId })).id).toBe(policyId)
      await api.dissociatePolicy({ policyId, ...association })
      expect(await api.isPolicyAssociated({ policyId, ...association })).toBe(false)
    }
  })

  test('limits', async () => {
    const resourceName = unique('stacks')
    const registered = api.createRegisteredLimit({ serviceId, resourceName, defaultLimit: 10 })
    const { id } = await keep(registered, api.deleteRegisteredLimit)
    expect(await api.getRegisteredLimit({ id })).toMatchObject({ resourceName, defaultLimit: 10 })
    for (const filter of [{ serviceId }, { resourceName }])
      expect(await ids(api.listRegisteredLimits(filter))).toEqual([id])
    expect(await api.updateRegisteredLimit({ id, defaultLimit: 20 })).toMatchObject({ defaultLimit: 20 })
    // a token of a project sees no limits but that project’s
    const own = (await client.session()).project!.id
    const limit = await keep(
      api.createLimit({ serviceId, resourceName, projectId: own, resourceLimit: 5 }),
      api.deleteLimit,
    )
    expect(await api.getLimit(limit)).toMatchObject({ resourceLimit: 5, projectId: own })
    for (const filter of [{ serviceId }, { resourceName }, { serviceId, projectId: own }])
      expect(await ids(api.listLimits(filter))).toEqual([limit.id])
    expect(await api.updateLimit({ id: limit.id, resourceLimit: 6 })).toMatchObject({ resourceLimit: 6 })
    expect((await api.getLimitModel()).name).toBe('flat')
  })

  test('credentials and EC2 credentials', async () => {
    const made = api.createCredential({ userId, type: 'totp', blob: 'GEZDGNBVGY3TQOJQ' })
    const credential = await keep(made, api.deleteCredential)
    expect(await api.getCredential(credential)).toMatchObject({ type: 'totp', userId, blob: 'GEZDGNBVGY3TQOJQ' })
    expect(await ids(api.listCredentials({ userId, type: 'totp' }))).toEqual([credential.id])
    expect(await api.updateCredential({ id: credential.id, blob: 'MFRGGZDFMZTWQ2LK' })).toMatchObject({
      blob: 'MFRGGZDFMZTWQ2LK',
    })
    const own = (await client.session()).project!.id
    const { access, secret } = await api.createEc2Credential({ userId: self, projectId: own })
    expect(await api.getEc2Credential({ userId: self, access })).toMatchObject({ access, secret, projectId: own })
    expect((await all(api.listEc2Credentials({ userId: self }))).map((each) => each.access)).toContain(access)
    await api.deleteEc2Credential({ userId: self, access })
    await expect(api.getEc2Credential({ userId: self, access })).rejects.toSatisfy(missing)
  })

  test('application credentials and their access rules', async () => {
    const name = unique('ci')
    const rule = { service: 'orchestration', method: 'GET', path: `/v1/*/stacks/${name}` }
    const expiresAt = new Date('2099-01-01T00:00:00Z')
    const given = { userId: self, name, roles: [{ name: 'admin' }], expiresAt, accessRules: [rule] }
    const made = await api.createApplicationCredential(given)
    expect(made).toMatchObject({ name, expiresAt, accessRules: [rule] })
    expect(made.secret).toMatch(/.{20}/)
    const { id } = made
    const { secret: _, ...shown } = made
    expect(await api.getApplicationCredential({ userId: self, id })).toEqual(shown)
    expect(await ids(api.listApplicationCredentials({ userId: self, name }))).toEqual([id])
    await api.deleteApplicationCredential({ userId: self, id })
    const rules = await all(api.listAccessRules({ userId: self }))
    const [left] = rules.filter(({ path }) => path === rule.path)
    expect(await api.getAccessRule({ userId: self, id: left!.id })).toEqual(left)
    await api.deleteAccessRule({ userId: self, id: left!.id })
    await expect(api.getAccessRule({ userId: self, id: left!.id })).rejects.toSatisfy(missing)
  })

  test('trusts', async () => {
    const project = (await client.session()).project!.id
    const [admin] = await all(api.listRoles({ name: 'admin' }))
    const made = await api.createTrust({
      trustorUserId: self,
      trusteeUserId: userId,
      impersonation: true,
      projectId: project,
      roles: [{ id: admin!.id }],
      expiresAt: new Date('2099-01-01T00:00:00Z'),
      remainingUses: 3,
    })
    expect(made).toMatchObject({ trusteeUserId: userId, remainingUses: 3, expiresAt: new Date('2099-01-01T00:00:00Z') })
    expect(await api.getTrust(made)).toMatchObject({ id: made.id, impersonation: true })
    for (const filter of [{ trustorUserId: self }, { trusteeUserId: userId }])
      expect(await ids(api.listTrusts(filter))).toContain(made.id)
    expect(await ids(api.listTrustRoles(made))).toContain(admin!.id)
    expect((await api.getTrustRole({ id: made.id, roleId: admin!.id })).name).toBe('admin')
    await api.deleteTrust(made)
    await expect(api.getTrust(made)).rejects.toSatisfy(missing)
  })

  test('identity providers, mappings, protocols and service providers', async () => {
    const rules = [{ local: [{ user: { name: '{0}' } }], remote: [{ type: 'OIDC-sub' }] }]
    const mapping = await keep(api.createMapping({ id: unique('mapping'), rules }), api.deleteMapping)
    expect(await api.getMapping(mapping)).toMatchObject({ rules })
    expect(await ids(api.listMappings())).toContain(mapping.id)
    await api.updateMapping({ id: mapping.id, rules: [{ ...rules[0], remote: [{ type: 'OIDC-name' }] }] })
    const remoteIds = [`https://${unique('idp')}.example`]
    const provider = await keep(
      api.createIdentityProvider({ id: unique('idp'), remoteIds, enabled: true, domainId }),
      api.deleteIdentityProvider,
    )
    expect(await api.getIdentityProvider(provider)).toMatchObject({ remoteIds, enabled: true, domainId })
    expect(await ids(api.listIdentityProviders({ id: provider.id, enabled: true }))).toEqual([provider.id])
    expect(await api.updateIdentityProvider({ id: provider.id, enabled: false })).toMatchObject({ enabled: false })
    const protocol = { identityProvider: provider.id, id: 'openid', mappingId: mapping.id }
    expect(await api.createProtocol(protocol)).toMatchObject({ id: 'openid', mappingId: mapping.id })
    expect(await api.getProtocol(protocol)).toMatchObject({ mappingId: mapping.id })
    expect(await ids(api.listProtocols(protocol))).toEqual(['openid'])
    expect(await api.updateProtocol(protocol)).toMatchObject({ mappingId: mapping.id })
    await api.deleteProtocol(protocol)
    const urls = { authUrl: 'https://beta.example/v3/auth', spUrl: 'https://beta.example/sp' }
    const beta = await keep(api.createServiceProvider({ id: unique('sp'), ...urls }), api.deleteServiceProvider)
    expect(await api.getServiceProvider(beta)).toMatchObject(urls)
    expect(await ids(api.listServiceProviders({ id: beta.id }))).toEqual([beta.id])
    expect(await api.updateServiceProvider({ id: beta.id, enabled: true })).toMatchObject({ enabled: true })
    expect(await ids(api.listFederatedProjects())).toBeInstanceOf(Array)
    expect(await ids(api.listFederatedDomains())).toBeInstanceOf(Array)
  })

  test('OAuth1 consumers, and what users have allowed them', async () => {
    const consumer = await api.createConsumer({ description: 'portal' })
    expect(consumer.secret).toMatch(/.{20}/)
    expect(await api.getConsumer(consumer)).toEqual({ id: consumer.id, description: 'portal' })
    expect(await ids(api.listConsumers())).toContain(consumer.id)
    expect(await api.updateConsumer({ id: consumer.id, description: 'gate' })).toMatchObject({ description: 'gate' })
    await api.deleteConsumer(consumer)
    expect(await all(api.listOAuth1AccessTokens({ userId: self }))).toEqual([])
    const none = { userId: self, id: 'none', roleId }
    await expect(api.getOAuth1AccessToken(none)).rejects.toSatisfy(missing)
    await expect(all(api.listOAuth1AccessTokenRoles(none))).rejects.toSatisfy(missing)
    await expect(api.getOAuth1AccessTokenRole(none)).rejects.toSatisfy(missing)
    await expect(api.deleteOAuth1AccessToken(none)).rejects.toSatisfy(missing)
  })

  test('one’s own projects, domains, system and catalog', async () => {
    const session = await client.session()
    expect(await ids(api.listOwnProjects())).toContain(session.project!.id)
    expect(await ids(api.listOwnDomains())).toBeInstanceOf(Array)
    expect(typeof (await api.isSystemUser())).toBe('boolean')
    const catalog = await api.getCatalog()
    expect(catalog.map(({ type }) => type)).toEqual(expect.arrayContaining(['identity', 'orchestration']))
    expect(catalog.find(({ type }) => type === 'identity')?.endpoints[0]?.url).toMatch(/^http/)
  })

  test('tokens are looked at, checked and ended', async () => {
    let given = ''
    const other = createClient({
      auth: async (send) => {
        const session = await password(admin)(send)
        given = session.token!
        return session
      },
    })
    await other.session()
    expect((await api.validateToken({ token: given })).user?.id).toBe(self)
    expect(await api.isTokenValid({ token: given })).toBe(true)
    await api.revokeToken({ token: given })
    expect(await api.isTokenValid({ token: given })).toBe(false)
    const error: unknown = await api.validateToken({ token: given }).catch((reason: unknown) => reason)
    expect(error).toSatisfy(missing)
    expect(JSON.stringify(error) + String(error)).not.toContain(given)
  })

  test('every operation of the plugin was called', () => {
    expect(Object.keys(client.extend(identity).identity).filter((name) => !called.has(name))).toEqual([])
    console.log(`${called.size} operations of the Identity API were called on a real Keystone`)
  })
})
