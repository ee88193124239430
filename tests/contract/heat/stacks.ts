import type { Stack } from '@heatkit/orchestration'
import { beforeAll, expect } from 'vitest'
import { all } from './all.ts'
import { contents, nestedContents, template, testResource, version } from './contents.ts'
import type { HeatScene } from './heat-scene.ts'
import { missing } from './missing.ts'

export function stackTests({ api, keep, begin, soon, unique, operation, asAdministrator }: HeatScene): void {
  let web: Stack
  beforeAll(async () => {
    web = await keep({ tags: ['blue', 'red'], timeoutMinutes: 7, rollback: true })
  }, 60_000)

  operation('createStack', 'makes what it is told to, and refuses what Heat does not have', async () => {
    const stack = await begin({ name: unique('create'), ...contents, parameters: { size: 5 }, tags: ['one'] })
    expect(await api.waitForStack(stack, soon)).toMatchObject({ outputs: { size: 5 }, tags: ['one'], rollback: false })
    const misspelt = { name: unique('misspelt'), ...contents, disableRollback: true }
    await expect(api.createStack(misspelt)).rejects.toThrow(TypeError)
    expect(await api.findStack(misspelt.name)).toBeUndefined()
  })

  operation('getStack', 'reads all that Heat says of a stack', async () => {
    expect(await api.getStack(web)).toMatchObject({
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
  })

  operation('getTemplate', 'gives the template', async () => expect(await api.getTemplate(web)).toEqual(template))
  operation('getEnvironment', 'gives the environment', async () =>
    expect(await api.getEnvironment(web)).toMatchObject({ parameters: { size: 2 }, parameter_defaults: {} }),
  )
  operation('getFiles', 'gives the files', async () => expect(await api.getFiles(web)).toEqual({ 'note.txt': 'hello' }))

  operation('findStack', 'finds by name, by id and by ARN, nested stacks too', async () => {
    const { id } = web
    expect(await api.findStack(web.name)).toMatchObject({ id })
    expect(await api.findStack(id)).toMatchObject({ id })
    expect(await api.findStack(`arn:openstack:heat::p:stacks/${web.name}/${id}`)).toMatchObject({ id })
    const around = await api.waitForStack(await begin(nestedContents), soon)
    const { nestedStack, physicalResourceId } = await api.getResource(around, { name: 'nested' })
    expect(await api.findStack(nestedStack!.name)).toMatchObject({ ...nestedStack, parent: around.id })
    expect(await api.findStack(physicalResourceId!)).toMatchObject({ id: nestedStack!.id })
  })

  const filters = () => [
    { name: web.name },
    { id: web.id },
    { status: 'CREATE_COMPLETE', name: web.name },
    { action: 'CREATE', name: web.name },
    { name: web.name, tags: ['blue'] },
    { name: web.name, username: web.owner!, statusReason: web.statusReason! },
    { name: web.name, userProjectId: web.userProjectId!, rollback: true },
    { name: web.name, timeoutMinutes: 7 },
    { name: web.name, notAnyTags: ['blue'] },
    { name: web.name, rollback: false },
    { name: web.name, timeoutMinutes: 8 },
    { name: web.name, statusReason: 'another' },
    { name: unique('none') },
  ]
  const fitting = [1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]

  operation('listStacks', 'takes every filter', async () => {
    const lists = await Promise.all(filters().map((filter) => all(api.listStacks(filter))))
    expect(lists.map(({ length }) => length)).toEqual(fitting)
    expect(lists[0]).toMatchObject([{ name: web.name, id: web.id, tags: ['blue', 'red'] }])
    const { id } = await api.createStack({ name: unique('deleted'), template: { heat_template_version: version } })
    const gone = (await api.findStack(id))!
    await api.deleteStack(gone, { ...soon, wait: true })
    expect([
      (await all(api.listStacks({ id }))).length,
      (await all(api.listStacks({ id, deleted: true }))).length,
    ]).toEqual([0, 1])
    if (!asAdministrator) return
    const ofName = { name: web.name }
    expect(await all(asAdministrator.listStacks(ofName))).toEqual([])
    const project = web.parameters!['OS::project_id']!
    expect(await all(asAdministrator.listStacks({ ...ofName, project }))).toMatchObject([{ id: web.id }])
    expect(await all(asAdministrator.listStacks({ ...ofName, project, tags: ['red'] }))).toMatchObject([{ id: web.id }])
  })

  operation('countStacks', 'counts what lists have', async () => {
    expect(await Promise.all(filters().map((filter) => api.countStacks(filter)))).toEqual(fitting)
    // others may make stacks meanwhile
    expect(await api.countStacks()).toBeGreaterThanOrEqual(1)
    expect(await api.countStacks({ status: 'COMPLETE' })).toBeGreaterThanOrEqual(1)
    if (asAdministrator) expect(await asAdministrator.countStacks({ name: web.name })).toBe(0)
  })

  operation('listStackDetails', 'lists the project’s stacks, an administrator’s too', async () => {
    expect((await api.listStackDetails()).map(({ id }) => id)).toContain(web.id)
    if (asAdministrator) expect((await asAdministrator.listStackDetails()).map(({ id }) => id)).not.toContain(web.id)
  })

  operation('listOutputs', 'names and describes', async () => {
    const outputs = await api.listOutputs(web)
    expect(outputs.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'list', description: 'No description given' },
      { name: 'size', description: 'as given' },
    ])
  })

  operation('getOutput', 'keeps the type of a value', async () => {
    expect(await api.getOutput(web, { name: 'list' })).toMatchObject({ value: [1, { two: 3 }] })
    await expect(api.getOutput(web, { name: 'none' })).rejects.toSatisfy(missing)
  })

  operation('previewStack', 'says what would be, nested stacks too', async () => {
    const preview = await api.previewStack({ name: unique('preview'), ...contents, tags: ['blue'], timeoutMinutes: 9 })
    expect(preview).toMatchObject({ description: 'of a test', tags: ['blue'], timeoutMinutes: 9 })
    const [one] = preview.resources.filter(({ name }) => name === 'one')
    expect(one).toMatchObject({ type: 'OS::Heat::TestResource', status: 'INIT_COMPLETE', requiredBy: ['two'] })
    expect(one!.properties).toMatchObject({ value: '2' })
    expect(one!.stack).toBeUndefined()
    const { resources } = await api.previewStack({ name: unique('preview'), ...nestedContents })
    expect(resources.find(({ name }) => name === 'leaf')).toMatchObject({ parentResource: 'nested' })
  })

  operation('waitForStack', 'gives a failed stack’s reason', async () => {
    const bad = { type: 'OS::Heat::TestResource', properties: { fail: true } }
    const stack = await begin({
      template: { heat_template_version: version, resources: { bad, good: testResource('x') } },
    })
    await expect(api.waitForStack(stack, soon)).rejects.toMatchObject({ code: 'StackFailed', status: 'CREATE_FAILED' })
  })

  operation('followProgress', 'counts what is done', async () => {
    const steps = []
    const stack = await begin({ name: unique('progress'), ...nestedContents })
    for await (const step of api.followProgress(stack, { ...soon, nestedDepth: 2 })) steps.push(step)
    const { total, done, stack: settled } = steps.at(-1)!
    expect([settled.status, done]).toEqual(['CREATE_COMPLETE', total])
    expect(total).toBeGreaterThan(1)
  })

  operation('deleteStack', 'leaves a stack that can be read, and does no harm the second time', async () => {
    const stack = await api.createStack({ name: unique('gone'), template: { heat_template_version: version } })
    await api.deleteStack(stack)
    await api.waitForDeletion(stack, soon)
    const { status, deletedAt } = await api.getStack(stack)
    expect([status, deletedAt]).toEqual(['DELETE_COMPLETE', expect.any(Date)])
    await api.deleteStack(stack)
  })
}
