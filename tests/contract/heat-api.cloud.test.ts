// Every operation of the plugin `orchestration` on a real Heat, one that lets stacks be abandoned and adopted.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, createClient, isStatus } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { orchestration, type Stack, type StackRef } from '@heatkit/orchestration'
import { realAdministrator, realCloud } from './real-cloud.ts'

const { account, region } = realCloud()
const administrator = realAdministrator()
const called = new Set<string>()
const client = createClient({ auth: password(account), region })
const watched = (of: Client) =>
  new Proxy(orchestration(of).orchestration, {
    get(operations, name, self) {
      called.add(String(name))
      return Reflect.get(operations, name, self) as unknown
    },
  })
const api = watched(client)
const unique = (what: string) => `api-${what}-${crypto.randomUUID().slice(0, 8)}`
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}
const missing = (error: unknown) => isStatus(error, 404)
const soon = { interval: 200, timeout: 60_000 }
const made: StackRef[] = []

const version = '2018-08-31'
const testResource = (value: unknown, wait: object = {}) => ({
  type: 'OS::Heat::TestResource',
  properties: { value, action_wait_secs: wait },
})
const template = {
  heat_template_version: version,
  description: 'of a test',
  parameters: {
    size: { type: 'number', default: 1, label: 'Size', constraints: [{ range: { min: 1, max: 9 } }] },
    pin: { type: 'string', hidden: true, default: 'first-pin' },
  },
  resources: {
    one: testResource({ get_param: 'size' }),
    two: { ...testResource({ get_file: 'note.txt' }), metadata: { kept: 'yes' }, depends_on: 'one' },
  },
  outputs: { size: { description: 'as given', value: { get_param: 'size' } }, list: { value: [1, { two: 3 }] } },
}
const contents = { template, files: { 'note.txt': 'hello' }, environment: { parameters: { size: 2 } } }

/** A stack that lives as long as the tests do. */
async function keep(more: object): Promise<Stack> {
  const stack = await api.createStack({ name: unique('stack'), ...contents, ...more })
  made.push(stack)
  return api.waitForStack(stack, soon)
}

/** What an action that is asked for makes of a stack. */
async function after(stack: StackRef, ask: () => Promise<void>): Promise<Stack> {
  const before = await api.getStack(stack)
  await ask()
  return api.waitForStack(stack, { ...soon, before })
}

let web: Stack

describe('the Orchestration API', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    web = await keep({ tags: ['blue', 'red'], timeoutMinutes: 7, rollback: true })
  }, 60_000)
  afterAll(async () => {
    const gone = made.map(async (stack) => {
      await api.deleteStack(stack)
      await api.waitForStack(stack, { ...soon, until: 'gone' })
    })
    expect((await Promise.allSettled(gone)).filter(({ status }) => status === 'rejected')).toEqual([])
  }, 90_000)

  test('a stack, its template, environment and files', async () => {
    expect(web).toMatchObject({
      description: 'of a test',
      status: 'CREATE_COMPLETE',
      tags: ['blue', 'red'],
      timeoutMinutes: 7,
      rollback: true,
      outputs: { size: 2, list: [1, { two: 3 }] },
      parameters: { size: '2', pin: '******', 'OS::stack_id': web.id },
      capabilities: [],
      notificationTopics: [],
    })
    expect((await api.getStack(web, { resolveOutputs: false })).outputs).toEqual({})
    expect(await api.getTemplate(web)).toEqual(template)
    expect(await api.getEnvironment(web)).toMatchObject({ parameters: { size: 2 }, parameter_defaults: {} })
    expect(await api.getFiles(web)).toEqual({ 'note.txt': 'hello' })
    expect(await api.findStack(web.name)).toMatchObject({ id: web.id })
    expect((await api.listStackDetails()).map(({ id }) => id)).toContain(web.id)
  })

  test('counts are those of the lists, with every filter', async () => {
    const filters = [
      { name: web.name },
      { id: web.id },
      { status: 'CREATE_COMPLETE', name: web.name },
      { action: 'CREATE', name: web.name },
      { name: web.name, tags: ['blue'] },
      { name: web.name, notAnyTags: ['blue'] },
      { name: unique('none') },
    ]
    const counts = await Promise.all(filters.map((filter) => api.countStacks(filter)))
    const listed = await Promise.all(filters.map(async (filter) => (await all(api.listStacks(filter))).length))
    expect(counts).toEqual(listed)
    expect(counts).toEqual([1, 1, 1, 1, 1, 0, 0])
    // others may make stacks meanwhile
    expect(await api.countStacks()).toBeGreaterThanOrEqual(1)
    expect(await api.countStacks({ status: 'COMPLETE' })).toBeGreaterThanOrEqual(1)
  })

  test('outputs keep their types', async () => {
    const outputs = await api.listOutputs(web)
    expect(outputs.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'list', description: 'No description given' },
      { name: 'size', description: 'as given' },
    ])
    expect(await api.getOutput(web, { name: 'list' })).toMatchObject({ value: [1, { two: 3 }] })
    await expect(api.getOutput(web, { name: 'none' })).rejects.toSatisfy(missing)
  })

  test('resources, their metadata, signals and health', async () => {
    const names = async (filter: object) => (await api.listResources(web, filter)).map(({ name }) => name).toSorted()
    expect(await names({})).toEqual(['one', 'two'])
    expect(await names({ name: 'one' })).toEqual(['one'])
    expect(await names({ type: 'TestResource', status: 'COMPLETE', action: 'CREATE' })).toEqual(['one', 'two'])
    const one = await api.getResource(web, { name: 'one', withAttributes: ['output'] })
    const ref = { name: web.name, id: web.id }
    expect(one).toMatchObject({ type: 'OS::Heat::TestResource', requiredBy: ['two'], stack: ref })
    expect(one.attributes).toHaveProperty('output')
    expect(await names({ physicalResourceId: one.physicalResourceId, detail: true })).toEqual(['one'])
    expect(await api.getResourceMetadata(web, { name: 'two' })).toEqual({ kept: 'yes' })
    await expect(api.getResource(web, { name: 'none' })).rejects.toSatisfy(missing)

    const unhealthy = await keep({ rollback: false })
    await api.markUnhealthy(unhealthy, { name: 'one', reason: 'CANARY broke' })
    const marked = await api.getResource(unhealthy, { name: 'one' })
    expect(marked).toMatchObject({ status: 'CHECK_FAILED' })
    expect(marked.statusReason).toContain('CANARY broke')
    await api.markUnhealthy(unhealthy, { name: 'one', healthy: true })
    expect(await api.getResource(unhealthy, { name: 'one' })).toMatchObject({ status: 'CHECK_COMPLETE' })
  })

  test('a wait condition is told by a signal', async () => {
    const waiting = {
      heat_template_version: version,
      resources: {
        handle: { type: 'OS::Heat::WaitConditionHandle' },
        wait: { type: 'OS::Heat::WaitCondition', properties: { handle: { get_resource: 'handle' }, timeout: 60 } },
      },
      outputs: { data: { value: { get_attr: ['wait', 'data'] } } },
    }
    const stack = await api.createStack({ name: unique('signal'), template: waiting })
    made.push(stack)
    await expect
      .poll(() => api.getResource(stack, { name: 'wait' }), { timeout: 30_000 })
      .toMatchObject({ status: 'CREATE_IN_PROGRESS' })
    await api.signalResource(stack, { name: 'handle', details: { status: 'SUCCESS', data: 'ready', id: '1' } })
    const { outputs } = await api.waitForStack(stack, soon)
    expect(outputs['data']).toBe('{"1": "ready"}')
  })

  test('events of a stack, of a resource, and one', async () => {
    const events = await all(api.listEvents(web))
    expect(events.map(({ time }) => time.getTime())).toEqual(
      events.map(({ time }) => time.getTime()).toSorted((a, b) => b - a),
    )
    const followed = await all(api.followEvents(web, soon))
    expect(new Set(followed.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)))
    const ofOne = await all(api.listResourceEvents(web, { name: 'one' }))
    expect(ofOne.map(({ status }) => status)).toEqual(['CREATE_COMPLETE', 'CREATE_IN_PROGRESS'])
    const paged = await all(api.listResourceEvents(web, { name: 'one', pageSize: 1 }))
    expect(paged).toEqual(ofOne)
    const ascending = await all(api.listEvents(web, { sortBy: 'time', sortDirection: 'asc', resourceName: 'one' }))
    expect(ascending).toEqual(ofOne.toReversed())
    expect(await all(api.listResourceEvents(web, { name: 'one', after: ofOne[0]!.id }))).toEqual([ofOne[1]])
    const event = await api.getEvent(web, ofOne[0]!)
    expect(event).toMatchObject({ ...ofOne[0]!, resourceType: 'OS::Heat::TestResource' })
    expect(event.resourceProperties).toMatchObject({ value: 2 })
    await expect(all(api.listResourceEvents(web, { name: 'none' }))).rejects.toSatisfy(missing)
  })

  test('an update replaces what there is, a patch keeps what it is not told', async () => {
    const stack = await keep({ tags: ['kept'] })
    const { parameters: given } = await api.getStack(stack)
    const patched = await after(stack, () =>
      api.patchStack(stack, { parameters: { ...given, size: 3 }, converge: true }),
    )
    expect(patched).toMatchObject({ status: 'UPDATE_COMPLETE', tags: ['kept'], outputs: { size: 3 } })
    const cleared = await after(stack, () => api.patchStack(stack, { clearParameters: ['size'], tags: [] }))
    expect(cleared).toMatchObject({ tags: [], outputs: { size: 1 } })
    const retagged = await after(stack, () => api.patchStack(stack, { tags: ['a', 'b'] }))
    expect(retagged.tags).toEqual(['a', 'b'])
    const updated = await after(stack, () => api.updateStack(stack, { ...contents, parameters: { size: 4 } }))
    expect(updated).toMatchObject({ tags: [], outputs: { size: 4 } })
    await expect(api.updateStack(stack, { template, parameters: { nonsense: 1 } })).rejects.toMatchObject({
      status: 400,
      type: 'UnknownUserParameter',
    })
  })

  test('previews say what would be, and change nothing', async () => {
    const preview = await api.previewStack({ name: unique('preview'), ...contents, tags: ['blue'], timeoutMinutes: 9 })
    expect(preview).toMatchObject({ description: 'of a test', tags: ['blue'], timeoutMinutes: 9 })
    const [one] = preview.resources.filter(({ name }) => name === 'one')
    expect(one).toMatchObject({ type: 'OS::Heat::TestResource', status: 'INIT_COMPLETE', requiredBy: ['two'] })
    expect(one!.properties).toMatchObject({ value: '2' })
    expect(one!.stack).toBeUndefined()

    const names = (rows: { name: string }[]) => rows.map(({ name }) => name)
    const patch = await api.previewPatch(web, { parameters: { size: 5 } })
    expect([names(patch.updated), names(patch.unchanged)]).toEqual([['one'], ['two']])
    expect(patch.updated[0]!.stack).toEqual({ name: web.name, id: web.id })
    const fewer = { ...template, resources: { one: template.resources.one, three: testResource('x') } }
    const update = await api.previewUpdate(web, { ...contents, template: fewer, nested: true })
    expect([names(update.added), names(update.deleted), names(update.replaced)]).toEqual([['three'], ['two'], []])
    expect(await api.getStack(web)).toEqual(web)
  })

  test('suspend, resume and check', async () => {
    const stack = await keep({})
    expect(await after(stack, () => api.suspendStack(stack))).toMatchObject({ status: 'SUSPEND_COMPLETE' })
    expect(await after(stack, () => api.resumeStack(stack))).toMatchObject({ status: 'RESUME_COMPLETE' })
    expect(await after(stack, () => api.checkStack(stack))).toMatchObject({ status: 'CHECK_COMPLETE' })
  })

  test('an update is cancelled, with what it did undone or left', async () => {
    const stack = await keep({})
    const slow = { ...template, resources: { ...template.resources, slow: testResource('x', { create: 15 }) } }
    const begin = async () => {
      await api.updateStack(stack, { ...contents, template: slow })
      await expect
        .poll(() => api.listResources(stack, { name: 'slow' }), { timeout: 30_000 })
        .toMatchObject([{ status: 'CREATE_IN_PROGRESS' }])
    }
    const settled = async () => {
      await expect
        .poll(async () => (await api.getStack(stack)).status, { timeout: 60_000 })
        .not.toMatch(/^UPDATE_COMPLETE|IN_PROGRESS$/)
      return (await api.getStack(stack)).status
    }
    await begin()
    await api.cancelUpdate(stack)
    expect(await settled()).toBe('ROLLBACK_COMPLETE')
    await begin()
    await api.cancelWithoutRollback(stack)
    expect(await settled()).toBe('UPDATE_FAILED')
    await expect(api.cancelUpdate(stack)).rejects.toMatchObject({ status: 400, type: 'NotSupported' })
  })

  test('snapshots bring back what was', async () => {
    const stack = await keep({})
    let id = ''
    const name = 'before'
    await after(stack, async () => {
      const snapshot = await api.createSnapshot(stack, { name })
      expect(snapshot).toMatchObject({ name, status: 'IN_PROGRESS' })
      id = snapshot.id
    })
    expect(await api.getSnapshot(stack, { id })).toMatchObject({ id, name, status: 'COMPLETE', data: { id: stack.id } })
    expect((await api.listSnapshots(stack)).map((snapshot) => snapshot.id)).toEqual([id])
    await after(stack, () => api.patchStack(stack, { parameters: { size: 7 } }))
    const restored = await after(stack, () => api.restoreSnapshot(stack, { id }))
    expect(restored).toMatchObject({ status: 'RESTORE_COMPLETE', outputs: { size: 2 } })
    await api.deleteSnapshot(stack, { id })
    await expect(api.getSnapshot(stack, { id })).rejects.toSatisfy(missing)
  })

  test('a stack is exported, abandoned and adopted', async () => {
    const stack = await api.createStack({ name: unique('abandon'), ...contents })
    await api.waitForStack(stack, soon)
    const { physicalResourceId } = await api.getResource(stack, { name: 'one' })
    const exported = await api.exportStack(stack)
    expect(exported).toMatchObject({ id: stack.id, action: 'CREATE', status: 'COMPLETE' })
    const data = await api.abandonStack(stack)
    expect(Object.keys(data.resources).toSorted()).toEqual(['one', 'two'])
    await api.waitForStack(stack, { ...soon, until: 'gone' })
    const adopted = await api.adoptStack({ name: stack.name, data })
    made.push(adopted)
    expect(adopted.id).not.toBe(stack.id)
    expect(await api.waitForStack(adopted, soon)).toMatchObject({ status: 'ADOPT_COMPLETE', outputs: { size: 2 } })
    expect(await api.getResource(adopted, { name: 'one' })).toMatchObject({ physicalResourceId })
  })

  test('hooks are listed and cleared, in nested stacks too', async () => {
    const child = { heat_template_version: version, resources: { leaf: testResource('x') } }
    const parent = {
      heat_template_version: version,
      resources: { nested: { type: 'child.yaml' }, own: testResource('y') },
    }
    const hooks = 'pre-create' as const
    const stack = await api.createStack({
      name: unique('hooks'),
      template: parent,
      files: { 'child.yaml': JSON.stringify(child) },
      environment: { resource_registry: { resources: { own: { hooks }, nested: { leaf: { hooks } } } } },
    })
    made.push(stack)
    const pending = () => api.listHooks(stack, { nestedDepth: 2 })
    await expect.poll(async () => (await pending()).length, { timeout: 30_000 }).toBe(2)
    const found = await pending()
    const { nestedStack } = await api.getResource(stack, { name: 'nested' })
    expect(found).toContainEqual({ name: 'leaf', hook: hooks, stack: nestedStack })
    expect(found).toContainEqual({ name: 'own', hook: hooks, stack })
    expect(await api.listHooks(stack)).toEqual([{ name: 'own', hook: hooks, stack }])
    for (const hook of found) await api.clearHook(hook.stack, hook)
    await api.waitForStack(stack, soon)
    expect(await pending()).toEqual([])
    const again = api.clearHook(stack, { name: 'own', hook: hooks })
    await expect(again).rejects.toMatchObject({ status: 400, type: 'InvalidBreakPointHook' })
    const nestedNames = (await api.listResources(stack, { nestedDepth: 1 })).map(({ name, parentResource }) => [
      name,
      parentResource,
    ])
    expect(nestedNames).toContainEqual(['leaf', 'nested'])
  })

  test('types of resources, their schema and template', async () => {
    const types = await api.listResourceTypes({ name: 'OS::Heat::' })
    expect(types).toContainEqual({ type: 'OS::Heat::RandomString' })
    expect(types.every(({ type }) => type.startsWith('OS::Heat::'))).toBe(true)
    const [described] = await api.listResourceTypes({ name: 'OS::Heat::RandomString$', detail: true })
    expect(described?.description).toMatch(/\w/)
    expect(await api.listResourceTypes({ supportStatus: 'DEPRECATED', version: 'nonsense' })).toEqual([])
    const schema = await api.getResourceTypeSchema({ type: 'OS::Heat::RandomString' })
    expect(schema).toMatchObject({ type: 'OS::Heat::RandomString', supportStatus: { status: 'SUPPORTED' } })
    expect(schema.properties['length']).toMatchObject({ type: 'integer', default: 32, updateAllowed: false })
    expect(schema.properties['character_classes']?.schema?.['*']?.schema?.['min']).toMatchObject({ type: 'integer' })
    expect(schema.attributes['value']?.description).toMatch(/\w/)
    const hot = await api.getResourceTypeTemplate({ type: 'OS::Heat::RandomString', format: 'hot' })
    expect(hot).toHaveProperty('heat_template_version')
    const cfn = await api.getResourceTypeTemplate({ type: 'OS::Heat::RandomString' })
    expect(cfn).toHaveProperty('HeatTemplateFormatVersion')
    await expect(api.getResourceTypeSchema({ type: 'OS::No::Such' })).rejects.toSatisfy(missing)
  })

  test('versions of the template language and their functions', async () => {
    const versions = await api.listTemplateVersions()
    const rocky = versions.find(({ aliases }) => aliases?.includes('heat_template_version.rocky'))
    expect(rocky).toMatchObject({ version: `heat_template_version.${version}`, type: 'hot' })
    const functions = await api.listTemplateFunctions(rocky!)
    expect(functions.find(({ name }) => name === 'get_file')?.description).toMatch(/\w/)
    const conditions = await api.listTemplateFunctions({ ...rocky!, conditions: true })
    expect(conditions.map(({ name }) => name)).toEqual(expect.arrayContaining(['not', 'equals']))
  })

  test('a template is checked, and what it wants is told', async () => {
    const report = await api.validateTemplate({ ...contents, parameters: { size: 5 } })
    expect(report).toMatchObject({
      description: 'of a test',
      parameters: {
        size: { type: 'Number', label: 'Size', default: 1, value: 5, minValue: 1, maxValue: 9, hidden: false },
        pin: { type: 'String', hidden: true },
      },
    })
    const child = { heat_template_version: version, parameters: { depth: { type: 'string' } } }
    const around = { heat_template_version: version, resources: { nested: { type: 'child.yaml' } } }
    const files = { 'child.yaml': JSON.stringify(child) }
    const nested = await api.validateTemplate({ template: around, files, nested: true, ignoreErrors: ['99001'] })
    expect(nested.nestedParameters?.['nested']).toMatchObject({
      type: 'child.yaml',
      parameters: { depth: { type: 'String', hidden: false } },
    })
    await expect(api.validateTemplate({ template: { ...template, nonsense: 1 } })).rejects.toMatchObject({
      status: 400,
    })
  })

  test('software configs and deployments', async () => {
    const config = await api.createSoftwareConfig({
      name: unique('config'),
      group: 'script',
      config: 'echo $greeting',
      inputs: [{ name: 'greeting', type: 'String', default: 'hello', replaceOnChange: true }],
      outputs: [{ name: 'result', type: 'String', errorOutput: true }],
      options: { dry: true },
    })
    expect(config).toMatchObject({
      group: 'script',
      config: 'echo $greeting',
      inputs: [{ name: 'greeting', type: 'String', default: 'hello', replaceOnChange: true }],
      outputs: [{ name: 'result', type: 'String', errorOutput: true }],
      options: { dry: true },
    })
    expect(await api.getSoftwareConfig(config)).toEqual(config)
    const listed = await all(api.listSoftwareConfigs({ pageSize: 1 }))
    expect(listed.map(({ id }) => id)).toContain(config.id)

    const serverId = crypto.randomUUID()
    const deployment = await api.createSoftwareDeployment({
      configId: config.id,
      serverId,
      inputValues: { greeting: 'good day' },
      action: 'CREATE',
      status: 'IN_PROGRESS',
      statusReason: 'sent',
    })
    expect(deployment).toMatchObject({ serverId, inputValues: { greeting: 'good day' }, status: 'IN_PROGRESS' })
    expect(await api.getSoftwareDeployment(deployment)).toEqual(deployment)
    expect((await api.listSoftwareDeployments({ serverId })).map(({ id }) => id)).toEqual([deployment.id])
    const [told] = await api.getDeploymentMetadata({ serverId })
    expect(told).toMatchObject({ group: 'script', config: 'echo $greeting' })
    await expect(api.deleteSoftwareConfig(config)).rejects.toMatchObject({ type: 'InvalidRestrictedAction' })
    const done = { status: 'COMPLETE', statusReason: 'done', outputValues: { result: 'ok' } }
    expect(await api.updateSoftwareDeployment({ id: deployment.id, ...done })).toMatchObject(done)
    await api.deleteSoftwareDeployment(deployment)
    await expect(api.getSoftwareDeployment(deployment)).rejects.toSatisfy(missing)
    await api.deleteSoftwareConfig(config)
    await expect(api.getSoftwareConfig(config)).rejects.toSatisfy(missing)
  })

  test('the service says its versions and build', async () => {
    expect(await api.listVersions()).toEqual([{ id: 'v1.0', status: 'CURRENT' }])
    expect(await api.getBuildInfo()).toMatchObject({ api: { revision: 'unknown' }, engine: { revision: 'unknown' } })
    await expect(api.listServices()).rejects.toMatchObject({ status: 403 })
  })

  test.skipIf(!administrator.password)(
    'an administrator sees the engines, and counts the own project’s stacks',
    async () => {
      const admin = createClient({ auth: password(administrator), region })
      const asAdmin = watched(admin)
      const [engine] = await asAdmin.listServices()
      expect(engine).toMatchObject({ binary: 'heat-engine', topic: 'engine' })
      expect(engine!.createdAt).toBeInstanceOf(Date)
      expect(engine!.reportInterval).toBeGreaterThan(0)
      expect(await asAdmin.countStacks({ name: web.name })).toBe(0)
      expect((await asAdmin.listStackDetails()).map(({ id }) => id)).not.toContain(web.id)
    },
  )

  test('a deleted stack can still be read, and is deleted again without harm', async () => {
    const stack = await api.createStack({ name: unique('gone'), template: { heat_template_version: version } })
    await api.deleteStack(stack)
    expect(await api.waitForStack(stack, { ...soon, until: 'gone' })).toMatchObject({ status: 'DELETE_COMPLETE' })
    expect((await api.getStack(stack)).deletedAt).toBeInstanceOf(Date)
    await api.deleteStack(stack)
  })

  test('an option that Heat does not have is refused', async () => {
    const misspelt = { name: unique('misspelt'), ...contents, disableRollback: true }
    await expect(api.createStack(misspelt)).rejects.toThrow(TypeError)
    await expect(api.findStack(misspelt.name)).resolves.toBeUndefined()
  })

  test('every operation of the plugin was called', () => {
    // without an administrator nobody may list services; `listServices` is then called and refused
    expect(Object.keys(orchestration(client).orchestration).filter((name) => !called.has(name))).toEqual([])
    console.log(`${called.size} operations of the Orchestration API were called on a real Heat`)
  })
})
